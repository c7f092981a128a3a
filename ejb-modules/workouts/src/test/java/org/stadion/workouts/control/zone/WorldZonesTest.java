package org.stadion.workouts.control.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Expected zones from the tz database's own zone.tab and its notes on borders. */
class WorldZonesTest {
    private final ZoneMap world = new WorldZones();

    @Test
    void knows_the_zone_of_a_town() {
        assertThat(world.at(46.0569, 14.5058)).contains(ZoneId.of("Europe/Ljubljana"));
        assertThat(world.at(-31.9523, 115.8613)).contains(ZoneId.of("Australia/Perth"));
        assertThat(world.at(27.7172, 85.3240)).contains(ZoneId.of("Asia/Kathmandu"));
        assertThat(world.at(47.5615, -52.7126)).contains(ZoneId.of("America/St_Johns"));
    }

    @Test
    void knows_on_which_side_of_a_border_a_place_lies() {
        assertThat(world.at(41.0100, -85.0)).contains(ZoneId.of("America/Indiana/Indianapolis"));
        assertThat(world.at(41.60, -87.34)).contains(ZoneId.of("America/Chicago"));
    }

    @Test
    void has_no_civil_time_on_the_high_seas() {
        assertThat(world.at(0, -150)).isEmpty();
    }
}
