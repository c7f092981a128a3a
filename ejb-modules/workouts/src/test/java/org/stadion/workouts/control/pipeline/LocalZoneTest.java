package org.stadion.workouts.control.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.zone.ZoneMap;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.ZoneOrigin;

/** By which clock a workout is told. */
class LocalZoneTest {
    private static final ZoneId ATHLETES = ZoneId.of("Europe/Berlin");
    private static final Instant RECEIVED = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void the_place_says_it_best() {
        ZoneMap world = (latitude, longitude) ->
                latitude == 27.5 && longitude == 85.25 ? Optional.of(ZoneId.of("Asia/Kathmandu")) : Optional.empty();

        var recording = recording("running", "<trkpt lat=\"27.5\" lon=\"85.25\">", world);

        assertThat(recording.zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(recording.zoneOrigin()).isEqualTo(ZoneOrigin.POSITION);
    }

    @Test
    void a_place_without_civil_time_leaves_it_to_the_athlete() {
        var recording = recording("sailing", "<trkpt lat=\"0\" lon=\"-150\">", ZoneMap.BLANK);

        assertThat(recording.zone()).isEqualTo(ATHLETES);
        assertThat(recording.zoneOrigin()).isEqualTo(ZoneOrigin.ATHLETE);
    }

    @Test
    void a_virtual_world_is_no_place() {
        ZoneMap world = (latitude, longitude) -> Optional.of(ZoneId.of("Pacific/Guadalcanal"));

        var recording = recording("virtual_ride", "<trkpt lat=\"-11.64\" lon=\"166.95\">", world);

        assertThat(recording.zoneOrigin()).isEqualTo(ZoneOrigin.ATHLETE);
    }

    private static Recording recording(String type, String point, ZoneMap world) {
        var gpx = """
                <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>%s</type><trkseg>
                %s<time>2026-03-02T07:00:00Z</time></trkpt>%s<time>2026-03-02T07:00:01Z</time></trkpt>
                </trkseg></trk></gpx>""".formatted(type, point, point);
        var activity = Decoders.decode(gpx.getBytes(StandardCharsets.UTF_8));
        return Preparation.of(activity, ATHLETES, RECEIVED, world).getFirst().recording();
    }
}
