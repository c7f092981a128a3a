package org.stadion.workouts.control.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.edit.Sessions.EIGHT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Pause;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.Recipe;

class DerivationTest {
    private static final UUID RUN = UUID.randomUUID();
    private static final UUID LATER = UUID.randomUUID();
    private static final UUID SWIM = UUID.randomUUID();
    private static final UUID OUTSIDE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Map<UUID, DecodedSession> originals = Map.of(
            RUN, Sessions.treadmill(EIGHT, 600),
            LATER, Sessions.treadmill(EIGHT.plusSeconds(900), 300),
            SWIM, Sessions.swim(EIGHT, 8),
            OUTSIDE, Sessions.outside(EIGHT, 300));

    private DecodedSession original(UUID source) {
        return Objects.requireNonNull(originals.get(source));
    }

    private DecodedSession made(UUID source, Change... changes) {
        return made(new Recipe(List.of(source), List.of(changes)));
    }

    private DecodedSession made(Recipe recipe) {
        return Derivation.of(recipe, ids -> original(ids.getFirst()));
    }

    private void refuses(String slug, UUID source, Change... changes) {
        assertThatThrownBy(() -> made(source, changes))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }

    @Test
    void without_changes_it_is_the_original() {
        assertThat(made(RUN)).isSameAs(original(RUN));
    }

    @Test
    void a_crop_keeps_both_its_ends_and_counts_from_its_first_sample() {
        var cut = made(RUN, new Change.Crop(60, 359.5));

        assertThat(cut.start()).contains(EIGHT.plusSeconds(60));
        assertThat(cut.telemetry().size()).isEqualTo(300);
        assertThat(cut.telemetry().start()).isEqualTo(EIGHT.plusSeconds(60));
        assertThat(cut.telemetry().column(Channel.DISTANCE).orElseThrow().value(299))
                .isEqualTo(897);
        assertThat(cut.telemetry().column(Channel.HEART_RATE).orElseThrow().value(0))
                .isEqualTo(100);
    }

    @Test
    void a_crop_that_knows_when_it_began_keeps_that_stretch_of_a_recording_that_begins_elsewhere() {
        var cut = made(RUN, new Change.Crop(60, 120, EIGHT.plusSeconds(100)));

        assertThat(cut.telemetry().start()).isEqualTo(EIGHT.plusSeconds(160));
        assertThat(cut.telemetry().size()).isEqualTo(61);
        refuses("edit-leaves-nothing", RUN, new Change.Crop(0, 500, EIGHT.plusSeconds(601)));
    }

    @Test
    void what_the_device_counted_over_the_whole_is_not_told_of_a_part_but_its_distance() {
        var cut = made(RUN, new Change.Crop(0, 300));

        assertThat(cut.totals().value(Total.DISTANCE)).hasValue(900);
        assertThat(cut.totals().values()).containsOnlyKeys(Total.DISTANCE);
    }

    @Test
    void a_lap_that_is_cut_through_keeps_what_remains_of_it() {
        var laps = made(RUN, new Change.Crop(150, 600)).laps();

        assertThat(laps).hasSize(2);
        assertThat(laps.get(0).start()).isEqualTo(EIGHT.plusSeconds(150));
        assertThat(laps.get(0).totals().value(Total.ELAPSED)).hasValue(150);
        assertThat(laps.get(0).totals().value(Total.DISTANCE)).hasValue(450);
        assertThat(laps.get(0).totals().value(Total.MAX_HEART_RATE)).hasValue(159);
        assertThat(laps.get(1)).isEqualTo(original(RUN).laps().get(1));
    }

    @Test
    void lengths_of_a_pool_are_there_or_not() {
        var cut = made(SWIM, new Change.Crop(25, 100));

        assertThat(cut.lengths())
                .extracting(PoolLength::start)
                .containsExactly(EIGHT.plusSeconds(25), EIGHT.plusSeconds(50), EIGHT.plusSeconds(75));
        assertThat(cut.totals().value(Total.ACTIVE_LENGTHS)).hasValue(3);
        assertThat(cut.totals().value(Total.DISTANCE)).hasValue(75);
        assertThat(cut.totals().value(Total.POOL_LENGTH)).hasValue(25);
    }

    @Test
    void crops_follow_one_another() {
        var cut = made(RUN, new Change.Crop(100, 500), new Change.Crop(100, 200));

        assertThat(cut.telemetry().start()).isEqualTo(EIGHT.plusSeconds(200));
        assertThat(cut.telemetry().size()).isEqualTo(101);
    }

    @Test
    void a_crop_that_leaves_nothing_is_refused() {
        refuses("edit-leaves-nothing", RUN, new Change.Crop(601, 700));
        refuses("edit-leaves-nothing", RUN, new Change.Crop(10.2, 10.8));
    }

    @Test
    void a_corrected_distance_stretches_the_stream_the_laps_and_a_treadmills_speed() {
        var corrected = made(RUN, new Change.Distance(2000));

        var telemetry = corrected.telemetry();
        assertThat(telemetry.column(Channel.DISTANCE).orElseThrow().value(600)).isEqualTo(2000);
        assertThat(telemetry.column(Channel.DISTANCE).orElseThrow().value(300)).isEqualTo(1000);
        assertThat(telemetry.column(Channel.SPEED).orElseThrow().value(10)).isCloseTo(3.333, within(0.0005));
        assertThat(corrected.totals().value(Total.DISTANCE)).hasValue(2000);
        assertThat(corrected.totals().has(Total.AVG_SPEED)).isFalse();
        assertThat(corrected.totals().value(Total.AVG_HEART_RATE)).hasValue(129);
        assertThat(corrected.laps().getFirst().totals().value(Total.DISTANCE).orElse(0))
                .isCloseTo(1000, within(1e-6));
    }

    @Test
    void a_corrected_distance_is_the_way_of_a_track_that_only_satellites_saw() {
        var corrected = made(OUTSIDE, new Change.Distance(1000));

        var way = corrected.telemetry().column(Channel.DISTANCE).orElseThrow();
        assertThat(way.value(0)).isZero();
        assertThat(way.value(150)).isCloseTo(500, within(0.02));
        assertThat(way.value(300)).isCloseTo(1000, within(0.02));
        assertThat(corrected.totals().value(Total.DISTANCE)).hasValue(1000);
        assertThat(corrected.telemetry().column(Channel.LATITUDE))
                .isEqualTo(original(OUTSIDE).telemetry().column(Channel.LATITUDE));
    }

    @Test
    void a_distance_that_nobody_can_run_is_refused() {
        refuses("distance-implausible", RUN, new Change.Distance(20_000));
    }

    @Test
    void a_split_shares_the_samples_and_the_laps_between_the_parts() {
        var before = new Recipe(List.of(RUN), List.of());
        var first = made(RUN, new Change.Split(300, OTHER));
        var second = made(new Recipe(List.of(), List.of(new Change.SplitOff(before, 300, RUN))));

        assertThat(first.telemetry().size()).isEqualTo(300);
        assertThat(second.telemetry().size()).isEqualTo(301);
        assertThat(second.start()).contains(EIGHT.plusSeconds(300));
        assertThat(first.telemetry().has(Channel.HEART_RATE)).isTrue();
        assertThat(second.telemetry().column(Channel.DISTANCE).orElseThrow().value(0))
                .isZero();
        assertThat(second.laps()).hasSize(1);
    }

    @Test
    void a_split_outside_is_refused() {
        refuses("split-outside-workout", RUN, new Change.Split(600, OTHER));
        refuses("split-outside-workout", RUN, new Change.Split(0.5, OTHER));
    }

    @Test
    void merged_workouts_are_one_with_a_pause_between_and_distances_that_add_up() {
        var part = new Change.Part(OTHER, new Recipe(List.of(LATER), List.of()), List.of(LATER));
        var merged = made(RUN, new Change.Merge(List.of(part)));

        var telemetry = merged.telemetry();
        assertThat(telemetry.size()).isEqualTo(601 + 301);
        assertThat(telemetry.pauses()).containsExactly(new Pause(600_000, 900_000));
        assertThat(telemetry.segmentStarts()).containsExactly(601);
        assertThat(telemetry.column(Channel.DISTANCE).orElseThrow().value(901)).isEqualTo(2700);
        assertThat(merged.totals().value(Total.DISTANCE)).hasValue(2700);
        assertThat(merged.totals().value(Total.TIMER)).hasValue(900);
        assertThat(merged.totals().has(Total.ELAPSED)).isFalse();
        assertThat(merged.totals().has(Total.AVG_HEART_RATE)).isFalse();
        assertThat(merged.laps()).hasSize(4);
    }

    @Test
    void which_workout_is_asked_does_not_change_the_order_of_time() {
        var part = new Change.Part(OTHER, new Recipe(List.of(RUN), List.of()), List.of(RUN));

        assertThat(made(LATER, new Change.Merge(List.of(part))).telemetry().start())
                .isEqualTo(EIGHT);
    }

    @Test
    void workouts_that_share_time_are_not_merged() {
        var part = new Change.Part(OTHER, new Recipe(List.of(SWIM), List.of()), List.of(SWIM));

        refuses("merge-overlap", RUN, new Change.Merge(List.of(part)));
    }

    @Test
    void a_part_that_is_merged_back_makes_the_whole_again_but_for_the_border() {
        var before = new Recipe(List.of(RUN), List.of());
        var off = new Recipe(List.of(), List.of(new Change.SplitOff(before, 300, RUN)));
        var again = made(
                RUN, new Change.Split(300, OTHER), new Change.Merge(List.of(new Change.Part(OTHER, off, List.of()))));

        assertThat(again.telemetry().size()).isEqualTo(601);
        assertThat(again.telemetry().column(Channel.HEART_RATE))
                .isEqualTo(original(RUN).telemetry().column(Channel.HEART_RATE));
    }

    @Test
    void a_restore_drops_what_was_cut_since_the_last_split() {
        var recipe = new Recipe(
                List.of(RUN),
                List.of(
                        new Change.Split(300, OTHER),
                        new Change.Crop(10, 20),
                        new Change.Distance(50),
                        new Change.Restore("running")));

        assertThat(made(recipe).telemetry().size()).isEqualTo(300);
    }

    @Test
    void the_same_recipe_makes_the_same_bytes() {
        var changes = new Change[] {new Change.Crop(33, 480), new Change.Distance(1500)};

        var first = org.stadion.workouts.control.codec.TelemetryCodec.encode(
                made(RUN, changes).telemetry());
        var second = org.stadion.workouts.control.codec.TelemetryCodec.encode(
                made(RUN, changes).telemetry());

        for (var i = 0; i < first.columns().size(); i++) {
            for (var j = 0; j < first.columns().get(i).chunks().size(); j++) {
                assertThat(second.columns().get(i).chunks().get(j).bytes())
                        .isEqualTo(first.columns().get(i).chunks().get(j).bytes());
            }
        }
    }
}
