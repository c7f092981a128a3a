package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Files as other programs write them, and what is shown of them. */
class ForeignFilesIT {

    private final Api clara = Api.as("clara");
    private final Instant start = Instant.parse("2014-02-02T07:00:00Z").plusSeconds(Product.freshOffset());

    @Test
    void a_file_of_trainingpeaks_is_a_workout_whose_calories_nobody_counted() {
        var samples = new StringBuilder();
        for (var second = 0; second <= 600; second += 5) {
            samples.append("<sample><timeoffset>%d</timeoffset><hr>140</hr><cad>172</cad><dist>%d</dist></sample>"
                    .formatted(second, second * 3));
        }
        var file = SampleFile.text(
                "run.pwx",
                "<pwx xmlns='http://www.peaksware.com/PWX/1/0'><workout><sportType>Run</sportType><title>Hills</title><time>"
                        + start + "</time>" + samples + "</workout></pwx>");

        var workout = only(Journey.imported(clara, file));

        assertThat(workout.path("title").asText()).isEqualTo("Hills");
        assertThat(workout.path("sport").asText()).isEqualTo("running");
        assertThat(workout.path("distance_m").path("value").asDouble()).isEqualTo(1800);
        assertThat(workout.path("avg_cadence_rpm").path("value").asDouble()).isEqualTo(86);
        assertThat(workout.path("calories_kcal").path("value").isNumber()).isFalse();
        assertThat(workout.path("calories_kcal").path("reason").asText()).isEqualTo("no_power");
    }

    @Test
    void a_way_of_a_timeline_lasts_from_its_begin_to_its_end() {
        var day = start.plusSeconds(86_400);
        var file = SampleFile.text(
                "history.kml",
                "<kml xmlns='http://www.opengis.net/kml/2.2'><Document><name>History</name><Placemark><ExtendedData>"
                        + "<Data name='Category'><value>Walking</value></Data></ExtendedData><LineString><coordinates>"
                        + "32.5,0,0 32.505,0,0 32.51,0,0</coordinates></LineString><TimeSpan><begin>" + day
                        + "</begin><end>" + day.plusSeconds(1200) + "</end></TimeSpan></Placemark></Document></kml>");

        var finished = Journey.imported(clara, file);
        var workout = only(finished);

        assertThat(workout.path("sport").asText()).isEqualTo("walking");
        assertThat(workout.path("elapsed_s").asDouble()).isEqualTo(1200);
        assertThat(workout.path("distance_m").path("value").asDouble()).isCloseTo(1112, within(1112 * 0.003));
        assertThat(finished.path("files").path(0).path("warnings").toString()).contains("times-missing");
    }

    private JsonNode only(JsonNode finished) {
        return clara.get("/workouts/" + Journey.onlyWorkout(finished))
                .expect(200)
                .json();
    }
}
