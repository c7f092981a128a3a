package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.Merges.Answer;
import org.stadion.workouts.entity.SourceRecord.Merge;
import org.stadion.workouts.entity.SourceRecord.MergedBy;
import org.stadion.workouts.entity.SourceRecord.Original;
import org.stadion.workouts.entity.SourceRecord.Session;

class JpaMergeStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private static final AthleteId ANNA = AthleteId.next();
    private static final Merge WHY = new Merge("partly_overlapping", 0.6, 0.7, null, "merge.overlap@1", MergedBy.RULE);

    private final Workout workout = aWorkout().of(ANNA).build();
    private final Workout other = aWorkout().of(ANNA).build();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    private static void store(Consumer<PostgresStores> work) {
        DATABASE.inTransaction(manager -> work.accept(PostgresStores.over(manager)));
    }

    @Test
    void a_part_says_what_its_source_said_to_the_last_sample() {
        var chunk = new StoredChunk("heart_rate", 1, 0, 0, 3, 2, 120, 130, 120, 130, 250.0, new byte[] {1, 2, 3});
        var samples = new StoredTelemetry(MONDAY_7AM.plusNanos(1_000_000), 3, new byte[] {9}, List.of(chunk));
        var source = aSource(workout);
        store(stores -> {
            stores.workouts().add(workout);
            stores.sources().add(source);
            stores.merges()
                    .add(new SourcePart(
                            source, workout.recording(), "Run", Optional.of("Slow."), Optional.of(samples)));
        });
        store(stores -> stores.merges().part(source.id()).orElseThrow().gives(Map.of("heart_rate", "finer")));

        store(stores -> {
            var part = stores.merges().part(source.id()).orElseThrow();
            assertThat(part.recording()).isEqualTo(workout.recording());
            assertThat(part.description()).contains("Slow.");
            assertThat(part.given()).containsExactly(Map.entry("heart_rate", "finer"));
            assertThat(part.telemetry().orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(samples);
        });
    }

    @Test
    void a_part_goes_with_its_workout() {
        var source = aSource(workout);
        store(stores -> {
            stores.workouts().add(workout);
            stores.sources().add(source);
            stores.merges().add(new SourcePart(source, workout.recording(), "Run", Optional.empty(), Optional.empty()));
        });

        store(stores ->
                stores.workouts().remove(stores.workouts().find(workout.id()).orElseThrow()));

        store(stores -> assertThat(stores.merges().part(source.id())).isEmpty());
    }

    @Test
    void a_question_is_open_until_it_is_answered() {
        var question = new MergeQuestion(ANNA, workout.id(), other.id(), WHY, MONDAY_7AM);
        store(stores -> {
            stores.workouts().add(workout);
            stores.workouts().add(other);
            stores.merges().add(question);
        });
        store(stores -> {
            assertThat(stores.merges().open(ANNA, PageRequest.first(5)))
                    .extracting(MergeQuestion::id)
                    .containsExactly(question.id());
            assertThat(stores.merges().open(AthleteId.next(), PageRequest.first(5)))
                    .isEmpty();
        });

        store(stores -> stores.merges().question(question.id()).orElseThrow().answer(Answer.DIFFERENT, MONDAY_7AM));

        store(stores -> {
            assertThat(stores.merges().open(ANNA, PageRequest.first(5))).isEmpty();
            assertThat(stores.merges().question(question.id()).orElseThrow().answer())
                    .contains(Answer.DIFFERENT);
        });
    }

    @Test
    void a_question_about_a_workout_that_is_gone_is_none_unless_it_is_about_that() {
        store(stores -> {
            stores.workouts().add(workout);
            stores.merges().add(new MergeQuestion(ANNA, workout.id(), other.id(), WHY, MONDAY_7AM));
        });
        store(stores ->
                assertThat(stores.merges().open(ANNA, PageRequest.first(5))).isEmpty());

        store(stores -> stores.sources().add(new Tombstone(other, MONDAY_7AM)));

        store(stores ->
                assertThat(stores.merges().open(ANNA, PageRequest.first(5))).hasSize(1));
    }

    private static SourceRecord aSource(Workout of) {
        return new SourceRecord(
                ANNA,
                of.id(),
                new Original("file", null, "aa", null, "originals/aa", "1.fit"),
                new Session(0, "fit", null, MONDAY_7AM, MONDAY_7AM.plusSeconds(60), "running"),
                MONDAY_7AM);
    }
}
