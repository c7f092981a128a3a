package org.stadion.workouts.control.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stadion.workouts.entity.Place;

/** Expected names from GeoNames itself. */
class GazetteerTest {
    private final Gazetteer towns = Gazetteer.standard();

    @Test
    void knows_the_town_around_a_position() {
        assertThat(towns.near(46.0511, 14.5051)).contains(new Place("Ljubljana", "Ljubljana", "SI"));
        assertThat(towns.near(-16.5004, -68.1500).map(Place::country)).contains("BO");
    }

    @Test
    void looks_beyond_the_border_of_a_cell() {
        assertThat(towns.near(62.99, 179.35).map(Place::town)).contains("Beringovskiy");
    }

    @Test
    void says_nothing_far_from_every_town() {
        assertThat(towns.near(0, -150)).isEmpty();
        assertThat(towns.near(90, 0)).isEmpty();
        assertThat(towns.near(23.0, 12.0)).isEmpty();
    }
}
