package org.stadion.workouts.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Json;
import org.stadion.kernel.Visibility;

/** The form that facts about workouts have had since the first one was written down. */
class WorkoutToldTest {

    private static final String WRITTEN = """
            {"event_id":"0192d0a4-7b2e-7c43-9a51-5a0a4b0e3d11","occurred_at":"2026-03-02T09:00:00Z",\
            "workout":"0192d0a4-7b2e-7c43-9a51-5a0a4b0e3d12","athlete":"0192d0a4-7b2e-7c43-9a51-5a0a4b0e3d13",\
            "sport":"running","title":"Run","started_at":"2026-03-02T07:00:00Z","zone":"Europe/Ljubljana",\
            "distance_m":5000.0,"elapsed_s":1900.0,"moving_s":1800.0,"ascent_m":12.5,"visibility":"EVERYONE",\
            "source":"fit"}""";

    @Test
    void each_is_read_as_it_was_written_and_written_so_again() {
        for (var type : WorkoutTold.class.getPermittedSubclasses()) {
            assertThat(Json.write(Json.read(WRITTEN, type)))
                    .as(type.getSimpleName())
                    .isEqualTo(WRITTEN);
        }
    }

    @Test
    void what_is_told_is_all_there() {
        var told = Json.read(WRITTEN, WorkoutRecorded.class);

        assertThat(told.occurredAt()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(told.athleteKey()).hasToString("0192d0a4-7b2e-7c43-9a51-5a0a4b0e3d13");
        assertThat(told.state().zone()).isEqualTo(ZoneId.of("Europe/Ljubljana"));
        assertThat(told.state().distanceM()).isEqualTo(5000);
        assertThat(told.state().visibility()).isEqualTo(Visibility.EVERYONE);
    }

    @Test
    void a_newer_sender_may_say_more() {
        var newer = WRITTEN.replace("{", "{\"weather\":\"rain\",").replace(",\"ascent_m\":12.5", "");

        assertThat(Json.read(newer, WorkoutChanged.class).state().ascentM()).isNull();
    }
}
