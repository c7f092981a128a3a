package org.stadion.api.workouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Json;
import org.stadion.kernel.Patch;

/** A workout typed in: the figures are read alike with and without what is said of them. */
class NewWorkoutTest {

    private static final String FIGURES = """
            "sport": "running", "start_local": "2026-11-16T06:42:00", "zone": "Europe/Ljubljana", "elapsed_s": 1800,\
            "distance_m": 5000, "avg_heart_rate_bpm": 141.5""";

    @Test
    void figures_are_those_of_an_entry_and_words_stand_beside_them() throws JsonProcessingException {
        var workout = read("{" + FIGURES + ", \"title\": \"Lunch run\", \"rpe\": 6.5}", NewWorkout.class);

        assertThat(workout.entry())
                .isEqualTo(read("{" + FIGURES + "}", EntryBody.class).entry());
        assertThat(workout.entry().start().local()).isEqualTo(LocalDateTime.parse("2026-11-16T06:42:00"));
        assertThat(workout.entry().start().zone()).isEqualTo(ZoneId.of("Europe/Ljubljana"));
        assertThat(workout.words().title()).isEqualTo(Patch.to("Lunch run"));
        assertThat(workout.words().visibility()).isEqualTo(Patch.absent());
    }

    @Test
    void what_neither_knows_is_refused_by_name() {
        assertThatThrownBy(() -> read("{" + FIGURES + ", \"colour\": 1}", NewWorkout.class))
                .isInstanceOfSatisfying(
                        UnrecognizedPropertyException.class,
                        no -> assertThat(no.getPropertyName()).isEqualTo("colour"));
        assertThatThrownBy(() -> read("{" + FIGURES + ", \"title\": \"Lunch run\"}", EntryBody.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void another_figure_makes_it_another_request() throws JsonProcessingException {
        var one = Json.write(read("{" + FIGURES + ", \"title\": \"Run\"}", NewWorkout.class));

        assertThat(one).contains("\"avg_heart_rate_bpm\":141.5", "\"title\":\"Run\"");
        assertThat(Json.write(read("{" + FIGURES.replace("5000", "5001") + ", \"title\": \"Run\"}", NewWorkout.class)))
                .isNotEqualTo(one);
    }

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return Json.mapper().readValue(json, type);
    }
}
