package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.SourceRecord.Original;
import org.stadion.workouts.entity.SourceRecord.Session;

/** What every {@link SourceStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface SourceStoreContract {
    AthleteId ANNA = AthleteId.next();

    /** Does the work in a transaction of its own. */
    <T> T inStore(Function<SourceStore, T> work);

    private void store(Consumer<SourceStore> work) {
        inStore(store -> {
            work.accept(store);
            return true;
        });
    }

    private static SourceRecord aSource(AthleteId athlete, WorkoutId workout, String sha256, int session) {
        return new SourceRecord(
                athlete,
                workout,
                new Original("strava", "id of " + sha256, sha256, null, "originals/" + sha256, "1.fit"),
                new Session(session, "fit", "garmin fenix", MONDAY_7AM, MONDAY_7AM.plusSeconds(60), "running"),
                MONDAY_7AM.plusSeconds(session));
    }

    @Test
    default void knows_an_athletes_content_again_in_the_order_of_its_sessions() {
        var workouts = new WorkoutId[] {WorkoutId.next(), WorkoutId.next()};
        store(store -> {
            store.add(aSource(ANNA, workouts[1], "aa", 1));
            store.add(aSource(ANNA, workouts[0], "aa", 0));
            store.add(aSource(AthleteId.next(), WorkoutId.next(), "aa", 0));
        });

        store(store -> assertThat(store.ofContent(ANNA, "aa"))
                .extracting(SourceRecord::workout)
                .containsExactly(workouts));
        store(store -> assertThat(store.ofExternal(ANNA, "strava", "id of aa"))
                .extracting(SourceRecord::workout)
                .containsExactly(workouts));
        store(store -> assertThat(store.known(ANNA, List.of("bb", "aa"))).containsExactly("aa"));
        store(store -> assertThat(store.ofContent(ANNA, "bb")).isEmpty());
        store(store -> assertThat(store.ofExternal(ANNA, "garmin", "id of aa")).isEmpty());
    }

    @Test
    default void knows_the_sources_of_a_workout() {
        var workout = WorkoutId.next();
        store(store -> {
            store.add(aSource(ANNA, workout, "bb", 1));
            store.add(aSource(ANNA, workout, "aa", 0));
        });

        store(store -> assertThat(store.ofWorkout(workout))
                .extracting(SourceRecord::contentSha256)
                .containsExactly("aa", "bb"));
    }

    @Test
    default void a_tombstone_says_whose_place_it_marks() {
        var workout = aWorkout().build();
        store(store -> store.add(new Tombstone(workout, MONDAY_7AM)));

        store(store ->
                assertThat(store.tombstone(workout.id()).orElseThrow().title()).isEqualTo("Morning run"));
    }

    @Test
    default void tombstones_are_found_by_the_time_they_stand_for() {
        var workout = aWorkout().of(ANNA).build();
        store(store -> store.add(new Tombstone(workout, MONDAY_7AM)));
        store(store -> store.add(new Tombstone(aWorkout().build(), MONDAY_7AM)));

        store(store -> {
            var during = store.tombstones(ANNA, MONDAY_7AM.plusSeconds(60), MONDAY_7AM.plusSeconds(90));
            assertThat(during).extracting(Tombstone::workout).containsExactly(workout.id());
            assertThat(store.tombstones(ANNA, MONDAY_7AM.plusSeconds(7200), MONDAY_7AM.plusSeconds(7260)))
                    .isEmpty();
            var touching = new Stretch(MONDAY_7AM.plusSeconds(60), MONDAY_7AM.plusSeconds(90));
            var later = new Stretch(MONDAY_7AM.plusSeconds(7200), MONDAY_7AM.plusSeconds(7260));
            assertThat(store.deletedIn(ANNA, List.of(later, touching))).containsExactly(touching);
        });
    }

    @Test
    default void a_source_remembers_why_it_was_merged_and_what_it_was_taken_out_of() {
        var workout = WorkoutId.next();
        var own = WorkoutId.next();
        var why = new SourceRecord.Merge("same_time", 0.97, 0.99, 0.9, "merge.overlap@1", SourceRecord.MergedBy.RULE);
        store(store -> store.add(aSource(ANNA, WorkoutId.next(), "aa", 0)));

        store(store -> store.ofContent(ANNA, "aa").getFirst().merge(workout, why));
        store(store -> assertThat(store.ofWorkout(workout).getFirst().merge()).contains(why));
        store(store -> store.ofWorkout(workout).getFirst().separate(own, workout));

        store(store -> {
            var separated = store.separatedFrom(workout);
            assertThat(separated).extracting(SourceRecord::workout).containsExactly(own);
            assertThat(separated.getFirst().merge()).isEmpty();
        });
    }

    @Test
    default void a_source_is_renewed_in_place() {
        var workout = WorkoutId.next();
        store(store -> store.add(aSource(ANNA, workout, "aa", 0)));

        store(store -> store.ofWorkout(workout)
                .getFirst()
                .renew(
                        new Original("strava", "id of aa", "bb", null, "originals/bb", "2.fit"),
                        new Session(0, "fit", null, MONDAY_7AM, MONDAY_7AM.plusSeconds(90), "running")));

        store(store -> {
            assertThat(store.ofContent(ANNA, "aa")).isEmpty();
            assertThat(store.ofContent(ANNA, "bb").getFirst().endAt()).isEqualTo(MONDAY_7AM.plusSeconds(90));
        });
    }
}
