package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.boundary.House.ANNA;
import static org.stadion.workouts.boundary.House.TEN;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.Edits.Crop;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Figures;

/** Workouts that were taken in by poorer rules. */
class RereadingsIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AutoClose
    private final House house = new House(DATABASE);

    /** As if nothing had been known about figures when it came. */
    private void forgetFigures(WorkoutId id) {
        house.within(stores -> {
            var workout = stores.workouts().find(id).orElseThrow();
            workout.revise(workout.recording().with(new Figures(Map.of())), TEN);
            return true;
        });
        assertThat(house.workout(id).figures().byName()).isEmpty();
    }

    private void reread(WorkoutId id) {
        var version = house.workout(id).version();
        house.rereading(desk -> desk.reread(ANNA, id, version));
    }

    @Test
    void a_workout_is_made_anew_of_its_original_and_of_what_was_changed_since() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        var version = house.workout(id).version();
        house.editing(desk -> desk.edit(ANNA, id, version, new Crop(600, 1800)));
        var before = house.workout(id);
        forgetFigures(id);

        reread(id);

        var made = house.workout(id);
        assertThat(made.figures()).isEqualTo(before.figures());
        assertThat(made.startAt()).isEqualTo(TEN.plusSeconds(600));
        assertThat(made.endAt()).isEqualTo(TEN.plusSeconds(1800));
        var history = house.editing(desk -> desk.history(ANNA, id));
        assertThat(history).hasSize(1);
    }

    @Test
    void support_has_a_workout_read_again_and_it_is_written_down() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        var before = house.workout(id);
        forgetFigures(id);
        var acts = new ArrayList<String>();

        house.supporting(desk -> desk.reread(id, "sofia", "Ticket 7"), acts::add);

        assertThat(house.workout(id).figures()).isEqualTo(before.figures());
        assertThat(acts).containsExactly("sofia workout.reread workout/" + id + " Ticket 7");
    }

    @Test
    void a_workout_of_two_sources_stays_one() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        house.upload(ANNA, Track.run("phone.gpx", TEN).covering(10_020).beating(second -> 140));
        var before = house.workout(id);
        forgetFigures(id);

        reread(id);

        assertThat(house.workout(id).figures()).isEqualTo(before.figures());
        assertThat(house.workout(id).channels()).contains("heart_rate");
        assertThat(house.workouts(ANNA)).hasSize(1);
    }

    @Test
    void a_sport_stays_as_the_athlete_called_it_but_an_unknown_one_may_be_known_by_now() {
        var called = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        var unknown = house.upload(ANNA, Track.run("next.gpx", TEN.plusSeconds(86_400)))
                .workout();
        house.within(stores -> {
            stores.workouts().find(called).orElseThrow().callIt("walking", "WALKING", TEN);
            stores.workouts().find(unknown).orElseThrow().callIt("other", "OTHER", TEN);
            return true;
        });

        reread(called);
        reread(unknown);

        assertThat(house.workout(called).sport()).isEqualTo("walking");
        assertThat(house.workout(unknown).sport()).isEqualTo("running");
    }
}
