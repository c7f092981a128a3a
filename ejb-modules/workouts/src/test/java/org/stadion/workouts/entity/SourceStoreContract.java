package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

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
    default void a_tombstone_stands_until_it_is_removed() {
        var workout = aWorkout().build();
        store(store -> store.add(new Tombstone(workout, MONDAY_7AM)));
        store(store ->
                assertThat(store.tombstone(workout.id()).orElseThrow().title()).isEqualTo("Morning run"));

        store(store -> store.remove(store.tombstone(workout.id()).orElseThrow()));

        store(store -> assertThat(store.tombstone(workout.id())).isEmpty());
    }

    @Test
    default void forgets_a_source_that_was_removed() {
        var workout = WorkoutId.next();
        store(store -> store.add(aSource(ANNA, workout, "aa", 0)));

        store(store -> store.remove(store.ofWorkout(workout).getFirst()));

        store(store -> assertThat(store.ofContent(ANNA, "aa")).isEmpty());
    }
}
