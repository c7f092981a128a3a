package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.boundary.House.ANNA;
import static org.stadion.workouts.boundary.House.TEN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.Edits.ChangeSport;
import org.stadion.workouts.Edits.CorrectDistance;
import org.stadion.workouts.Edits.Crop;
import org.stadion.workouts.Edits.Wish;
import org.stadion.workouts.Merges.Separation;
import org.stadion.workouts.OnlySource;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Impression;
import org.stadion.workouts.entity.StoredTelemetry;

/** What an athlete changes in a workout of several sources, and what a further source does to a changed one. */
class EditedMergesIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AutoClose
    private final House house = new House(DATABASE);

    /** A watch without and a service with heart rate. */
    private WorkoutId merged() {
        var watch = house.upload(ANNA, Track.run("watch.gpx", TEN));
        assertThat(house.sync(ANNA, strava(), "77").remarks()).containsExactly("merged");
        return watch.workout();
    }

    private static Track strava() {
        return Track.run("strava.gpx", TEN).covering(10_020).beating(second -> 140 + second / 100);
    }

    @Test
    void a_merged_workout_is_cropped_corrected_and_renamed_and_each_is_taken_back() {
        var id = merged();
        var before = house.workout(id);
        var samples = samples(id);

        change(id, new Crop(600, 1800));
        change(id, new CorrectDistance(3000));
        change(id, new ChangeSport("walking"));

        var changed = house.workout(id);
        assertThat(changed.startAt()).isEqualTo(TEN.plusSeconds(600));
        assertThat(changed.endAt()).isEqualTo(TEN.plusSeconds(1800));
        assertThat(changed.totals().distanceM()).isEqualTo(3000);
        assertThat(changed.sport()).isEqualTo("walking");
        assertThat(changed.figures().shownOr("avg_heart_rate", Double.NaN)).isCloseTo(151.5, within(1.0));

        undo(id);
        assertThat(house.workout(id).sport()).isEqualTo("running");
        undo(id);
        undo(id);
        assertThat(house.workout(id).figures()).isEqualTo(before.figures());
        assertThat(samples(id).chunks()).usingRecursiveComparison().isEqualTo(samples.chunks());
    }

    @Test
    void what_the_athlete_wrote_is_not_overwritten_by_the_second_source() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        house.within(stores -> {
            var workout = stores.workouts().find(id).orElseThrow();
            workout.retitle("Round the lake", TEN);
            workout.noteInPrivate(Optional.of("Left knee."), TEN);
            workout.callIt("trail_running", "RUNNING", TEN);
            return true;
        });

        house.sync(ANNA, Track.run("strava.gpx", TEN).covering(10_020), "77");

        var merged = house.workout(id);
        assertThat(merged.title()).isEqualTo("Round the lake");
        assertThat(merged.privateNotes()).contains("Left knee.");
        assertThat(merged.sport()).isEqualTo("trail_running");
    }

    @Test
    void a_further_source_joins_a_changed_workout_and_the_same_stretch_of_time_remains() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        change(id, new Crop(600, 1800));

        var phone = house.upload(
                ANNA,
                Track.run("phone.gpx", TEN.minusSeconds(60))
                        .lasting(Duration.ofMinutes(62))
                        .covering(10_333)
                        .every(1)
                        .beating(second -> 150));

        assertThat(phone.remarks()).containsExactly("merged");
        var joined = house.workout(id);
        assertThat(joined.startAt()).isEqualTo(TEN.plusSeconds(600));
        assertThat(joined.endAt()).isEqualTo(TEN.plusSeconds(1800));
        assertThat(joined.channels()).contains("heart_rate");

        undo(id);
        assertThat(house.workout(id).startAt()).isEqualTo(TEN.minusSeconds(60));
        assertThat(house.workout(id).channels()).contains("heart_rate");
    }

    @Test
    void a_source_with_which_a_change_cannot_be_made_stands_beside_and_changes_nothing() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        change(id, new Crop(3500, 3600));
        var before = house.workout(id);

        var phone = house.upload(
                ANNA,
                Track.run("phone.gpx", TEN.minusSeconds(400))
                        .lasting(Duration.ofSeconds(3800))
                        .covering(10_500)
                        .every(1));

        assertThat(phone.remarks()).containsExactly("stands-beside");
        assertThat(house.workout(id).figures()).isEqualTo(before.figures());
        assertThat(house.workout(id).version()).isEqualTo(before.version());
        var sources = house.merging(desk -> desk.sources(ANNA, id));
        assertThat(sources.sources()).hasSize(2);
        assertThat(sources.channels())
                .allMatch(channel ->
                        channel.source().equals(sources.sources().getFirst().id()));
        assertThatThrownBy(() -> separate(id, 1)).isInstanceOf(OnlySource.class);
        assertThatThrownBy(() -> separate(id, 0)).isInstanceOf(OnlySource.class);
    }

    @Test
    void a_source_that_is_taken_out_of_a_changed_workout_leaves_as_it_came_and_the_changes_stay() {
        var id = merged();
        change(id, new Crop(600, 1800));

        var out = separate(id, 1).separated();

        assertThat(house.workout(id).endAt()).isEqualTo(TEN.plusSeconds(1800));
        assertThat(house.workout(id).channels()).doesNotContain("heart_rate");
        assertThat(house.workout(out).startAt()).isEqualTo(TEN);
        assertThat(house.workout(out).totals().elapsedS()).isEqualTo(3600);
        undo(id);
        assertThat(house.workout(id).totals().elapsedS()).isEqualTo(3600);
    }

    @Test
    void a_source_that_a_change_needs_is_not_taken_out() {
        var id = house.upload(
                        ANNA,
                        Track.run("watch.gpx", TEN)
                                .lasting(Duration.ofSeconds(3400))
                                .covering(9444))
                .workout();
        house.upload(ANNA, Track.run("phone.gpx", TEN).every(1));
        change(id, new Crop(3450, 3600));

        assertThatThrownBy(() -> separate(id, 1))
                .isInstanceOfSatisfying(
                        DomainException.Conflict.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("edit-in-the-way"));
    }

    @Test
    void a_merged_workout_is_not_split_and_says_why() {
        var id = merged();

        assertThatThrownBy(() -> house.editing(
                        desk -> desk.split(ANNA, id, house.workout(id).version(), 900)))
                .hasMessageContaining("A source belongs to one workout")
                .isInstanceOfSatisfying(
                        DomainException.Conflict.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("workout-of-several-sources"));
    }

    @Test
    void a_merged_workout_takes_in_the_one_that_followed_it_and_gives_it_back() {
        var id = merged();
        var later = house.upload(
                        ANNA,
                        Track.run("later.gpx", TEN.plusSeconds(5400))
                                .lasting(Duration.ofMinutes(10))
                                .covering(1500))
                .workout();
        house.sync(
                ANNA,
                Track.run("more.gpx", TEN.plusSeconds(5400))
                        .lasting(Duration.ofMinutes(10))
                        .covering(1505)
                        .beating(second -> 120),
                "78");
        var figures = house.workout(later).figures();

        house.editing(desk -> desk.merge(ANNA, id, house.workout(id).version(), List.of(later)));

        assertThat(house.workout(id).endAt()).isEqualTo(TEN.plusSeconds(6000));
        assertThat(house.<Boolean>within(stores -> stores.workouts().find(later).isEmpty()))
                .isTrue();
        change(id, new ChangeSport("walking"));
        undo(id);
        undo(id);
        assertThat(house.workout(id).endAt()).isEqualTo(TEN.plusSeconds(3600));
        assertThat(house.workout(later).figures()).isEqualTo(figures);
        change(later, new Crop(0, 300));
        assertThat(house.workout(later).channels()).contains("heart_rate");
    }

    @Test
    void a_source_that_comes_to_a_split_workout_stands_beside() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        house.editing(desk -> desk.split(ANNA, id, house.workout(id).version(), 3400));

        assertThat(house.sync(ANNA, strava(), "77").remarks()).containsExactly("stands-beside");
    }

    @Test
    void a_part_that_is_split_off_felt_like_the_whole_and_has_its_tags() {
        var id = house.upload(ANNA, Track.run("watch.gpx", TEN)).workout();
        house.within(stores -> {
            var workout = stores.workouts().find(id).orElseThrow();
            workout.impress(Impression.NONE.rated(6.5).felt(4).tagged(List.of("lake", "club")), TEN);
            return true;
        });

        var parts = house.editing(desk -> desk.split(ANNA, id, house.workout(id).version(), 1200));

        assertThat(house.workout(parts.second().id()).impression())
                .isEqualTo(house.workout(id).impression());
        assertThat(house.workout(parts.second().id()).impression().tags()).containsExactly("lake", "club");
    }

    private void change(WorkoutId id, Wish wish) {
        house.editing(desk -> desk.edit(ANNA, id, house.workout(id).version(), wish));
    }

    private void undo(WorkoutId id) {
        house.editing(desk -> desk.undo(ANNA, id, house.workout(id).version()));
    }

    private Separation separate(WorkoutId id, int source) {
        return house.merging(desk -> desk.separate(
                ANNA,
                id,
                house.workout(id).version(),
                desk.sources(ANNA, id).sources().get(source).id()));
    }

    private StoredTelemetry samples(WorkoutId id) {
        return house.within(stores -> stores.telemetry().find(id).orElseThrow());
    }
}
