package org.stadion.workouts.control.analysis.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.merge.Verdict.Action;
import org.stadion.workouts.control.analysis.merge.Verdict.Decision;

/** The numbered cases are the acceptance table of duplicates and merges. */
class MergeRulesTest {

    private static final Instant TEN = Instant.parse("2024-01-20T10:00:00Z");
    private static final double NO_HEART_RATES = Double.NaN;

    @Test
    void case_1_the_same_record_of_a_provider_is_renewed() {
        var record = run("garmin", TEN, 60).withId("4711").summary();

        assertVerdict(
                judge(known(record), run("garmin", TEN, 61).withId("4711").summary()),
                Decision.AUTO,
                Action.UPDATE,
                Explanation.SAME_SOURCE_RECORD);
    }

    @Test
    void case_2_the_same_content_under_another_name_is_a_duplicate() {
        var file = run("file", TEN, 60).withFile("a.fit", "sha-1").summary();

        assertVerdict(
                judge(
                        known(file),
                        run("file", TEN, 60).withFile("b.fit", "sha-1").summary()),
                Decision.AUTO,
                Action.DUPLICATE,
                Explanation.SAME_CONTENT);
    }

    @Test
    void case_3_the_same_instant_in_another_zone_is_a_duplicate() {
        var utc = run("file", TEN, 60).withFile("run.gpx", "sha-1").summary();
        Instant brussels = ZonedDateTime.parse("2024-01-20T11:00:00+01:00[Europe/Brussels]")
                .toInstant();

        assertVerdict(
                judge(
                        known(utc),
                        run("file", brussels, 60).withFile("run.gpx", "sha-2").summary()),
                Decision.AUTO,
                Action.DUPLICATE,
                Explanation.SAME_FILE_NAME_AND_TIME);
    }

    @Test
    void case_4_half_a_minute_apart_under_one_name_is_a_duplicate() {
        var existing =
                run("file", TEN.plusSeconds(30), 60).withFile("run.gpx", "").summary();

        assertVerdict(
                judge(
                        known(existing),
                        run("file", TEN, 60).withFile("run.gpx", "").summary()),
                Decision.AUTO,
                Action.DUPLICATE,
                Explanation.SAME_FILE_NAME_AND_TIME);
    }

    @Test
    void case_5_five_minutes_apart_is_decided_by_overlap() {
        var existing =
                run("file", TEN.plusSeconds(300), 60).withFile("run.gpx", "").summary();
        var shortOne =
                run("file", TEN.plusSeconds(300), 8).withFile("run.gpx", "").summary();

        assertVerdict(
                judge(
                        known(existing),
                        run("file", TEN, 60).withFile("run.gpx", "").summary()),
                Decision.AUTO,
                Action.MERGE,
                Explanation.SAME_TIME);
        assertThat(judge(
                                known(shortOne),
                                run("file", TEN, 8).withFile("run.gpx", "").summary())
                        .decision())
                .isEqualTo(Decision.REJECTED);
    }

    @Test
    void case_6_a_ride_and_a_run_are_two_workouts_but_unknown_matches_anything() {
        var ride = run("strava", TEN, 60).withSport("CYCLING").summary();

        assertVerdict(
                judge(known(ride), run("garmin", TEN, 60).summary()),
                Decision.REJECTED,
                Action.KEEP_APART,
                Explanation.DIFFERENT_SPORT);
        assertThat(judge(known(ride), run("garmin", TEN, 60).withSport("").summary())
                        .decision())
                .isEqualTo(Decision.AUTO);
    }

    @Test
    void case_7_two_providers_of_one_run_are_one_workout_of_two_sources() {
        var garmin = run("garmin", TEN, 60).withId("1").withMetres(10_000).summary();
        var strava = run("strava", TEN, 60).withId("2").withMetres(10_020).summary();

        Verdict verdict = judge(known(garmin), strava);

        assertVerdict(verdict, Decision.AUTO, Action.MERGE, Explanation.SAME_TIME);
        assertThat(verdict.score()).isGreaterThan(0.99);
    }

    @Test
    void case_8_watch_and_phone_with_nine_tenths_of_the_duration_are_merged() {
        var watch = run("garmin", TEN, 60).summary();
        var phone = run("phone", TEN.plusSeconds(240), 54).summary();

        Verdict verdict = judge(known(watch), phone);

        assertVerdict(verdict, Decision.AUTO, Action.MERGE, Explanation.SAME_TIME);
        assertThat(verdict.durationRatio()).isEqualTo(0.9);
        assertThat(verdict.overlap()).isEqualTo(1);
    }

    @Test
    void case_9_one_after_the_other_are_two_workouts() {
        assertVerdict(
                judge(
                        known(run("garmin", TEN, 60).summary()),
                        run("phone", TEN.plusSeconds(3720), 58).summary()),
                Decision.REJECTED,
                Action.KEEP_APART,
                Explanation.APART_IN_TIME);
    }

    @Test
    void case_10_clocks_a_minute_apart_and_drifting_are_still_one_workout() {
        for (int drift = 62; drift <= 300; drift += 34) {
            assertThat(judge(
                                    known(run("garmin", TEN, 60).summary()),
                                    run("dexcom", TEN.plusSeconds(drift), 60).summary())
                            .decision())
                    .isEqualTo(Decision.AUTO);
        }
    }

    @Test
    void case_11_what_the_athlete_separated_stays_apart() {
        var watch = run("garmin", TEN, 60).withId("1").summary();
        var phone = run("phone", TEN, 60).withId("2").summary();
        var workout = new KnownWorkout("w", watch, List.of(watch), List.of(phone), false);

        assertVerdict(
                judge(workout, run("phone", TEN, 60).withId("2").summary()),
                Decision.REJECTED,
                Action.KEEP_APART,
                Explanation.SEPARATED_BY_ATHLETE);
    }

    @Test
    void case_12_what_the_athlete_deleted_stays_deleted() {
        var record = run("garmin", TEN, 60).withId("1").summary();
        var tombstone = new KnownWorkout("w", record, List.of(record), List.of(), true);

        assertVerdict(judge(tombstone, record), Decision.AUTO, Action.STAY_DELETED, Explanation.DELETED_BY_ATHLETE);
    }

    @Test
    void another_source_of_a_deleted_workout_is_a_question_and_not_swallowed() {
        var bad = run("phone", TEN, 60).withId("1").summary();
        var tombstone = new KnownWorkout("w", bad, List.of(bad), List.of(), true);

        assertVerdict(
                judge(tombstone, run("garmin", TEN, 60).withId("2").summary()),
                Decision.ASK,
                Action.STAY_DELETED,
                Explanation.MATCHES_DELETED);
        assertThat(judge(tombstone, run("garmin", TEN.plusSeconds(7200), 60).summary())
                        .decision())
                .isEqualTo(Decision.REJECTED);
    }

    @Test
    void case_13_two_athletes_on_one_ride_are_never_merged() {
        var anna = run("garmin", TEN, 60).withFile("a.fit", "sha-1").summary();
        var boris =
                run("garmin", TEN, 60).withFile("a.fit", "sha-1").of("boris").summary();

        assertVerdict(judge(known(anna), boris), Decision.REJECTED, Action.KEEP_APART, Explanation.DIFFERENT_ATHLETE);
    }

    @Test
    void half_a_workout_inside_another_is_a_question() {
        var watch = run("garmin", TEN, 60).summary();

        assertVerdict(
                judge(known(watch), run("phone", TEN.plusSeconds(900), 30).summary()),
                Decision.ASK,
                Action.MERGE,
                Explanation.PARTLY_OVERLAPPING);
        assertVerdict(
                judge(known(watch), run("phone", TEN.plusSeconds(2400), 60).summary()),
                Decision.REJECTED,
                Action.KEEP_APART,
                Explanation.BARELY_OVERLAPPING);
    }

    @Test
    void distances_that_disagree_are_a_question_which_heart_rates_can_answer() {
        var watch = run("garmin", TEN, 60).withMetres(10_000).summary();
        var phone = run("phone", TEN, 60).withMetres(8000).summary();

        assertVerdict(judge(known(watch), phone), Decision.ASK, Action.MERGE, Explanation.DISTANCES_DISAGREE);
        assertVerdict(
                MergeRules.judge(known(watch), phone, 0.97),
                Decision.AUTO,
                Action.MERGE,
                Explanation.HEART_RATES_AGREE);
    }

    @Test
    void heart_rates_that_have_nothing_in_common_turn_a_merge_into_a_question() {
        var watch = run("garmin", TEN, 60).summary();
        var other = run("phone", TEN, 60).summary();

        assertVerdict(
                MergeRules.judge(known(watch), other, -0.1),
                Decision.ASK,
                Action.MERGE,
                Explanation.HEART_RATES_DISAGREE);
    }

    @Test
    void an_entry_without_duration_is_a_question_near_the_start_only() {
        var watch = run("garmin", TEN, 60).summary();

        assertVerdict(
                judge(known(watch), run("manual", TEN.plusSeconds(20), 0).summary()),
                Decision.ASK,
                Action.MERGE,
                Explanation.DURATION_UNKNOWN);
        assertThat(judge(known(watch), run("manual", TEN.plusSeconds(120), 0).summary())
                        .decision())
                .isEqualTo(Decision.REJECTED);
    }

    @Test
    void of_several_workouts_the_likeliest_concerns_the_record() {
        var near = known(run("garmin", TEN.plusSeconds(200), 58).summary());
        var exact = new KnownWorkout("exact", run("wahoo", TEN, 60).summary(), List.of(), List.of(), false);
        var other = known(run("garmin", TEN.plusSeconds(7200), 60).summary());

        var judged = MergeRules.choose(
                List.of(other, near, exact), run("phone", TEN, 60).summary(), workout -> NO_HEART_RATES);

        assertThat(judged.orElseThrow().workout()).isEqualTo(exact);
        assertThat(MergeRules.choose(List.of(other), run("phone", TEN, 60).summary(), workout -> NO_HEART_RATES))
                .isEmpty();
    }

    @Test
    void identity_outranks_likeness() {
        var twin = known(run("wahoo", TEN, 60).summary());
        var mine = run("phone", TEN.plusSeconds(500), 50).withId("77").summary();
        var same = new KnownWorkout("same", mine, List.of(mine), List.of(), false);

        var judged = MergeRules.choose(
                List.of(twin, same), run("phone", TEN, 60).withId("77").summary(), workout -> NO_HEART_RATES);

        assertThat(judged.orElseThrow().verdict().action()).isEqualTo(Action.UPDATE);
    }

    @Test
    void a_workout_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> run("garmin", TEN, -1).summary()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict judge(KnownWorkout known, SourceSummary incoming) {
        return MergeRules.judge(known, incoming, NO_HEART_RATES);
    }

    private static KnownWorkout known(SourceSummary canonical) {
        return new KnownWorkout("known", canonical, List.of(canonical), List.of(), false);
    }

    private static void assertVerdict(Verdict verdict, Decision decision, Action action, Explanation explanation) {
        assertThat(verdict.decision()).isEqualTo(decision);
        assertThat(verdict.action()).isEqualTo(action);
        assertThat(verdict.explanation()).isEqualTo(explanation);
    }

    private static Draft run(String provider, Instant start, int minutes) {
        return new Draft("anna", provider, "", "", "", start, minutes, "RUNNING", Double.NaN);
    }

    private record Draft(
            String athlete,
            String provider,
            String id,
            String file,
            String hash,
            Instant start,
            int minutes,
            String sport,
            double metres) {

        Draft withId(String other) {
            return new Draft(athlete, provider, other, file, hash, start, minutes, sport, metres);
        }

        Draft withFile(String name, String content) {
            return new Draft(athlete, provider, id, name, content, start, minutes, sport, metres);
        }

        Draft withSport(String other) {
            return new Draft(athlete, provider, id, file, hash, start, minutes, other, metres);
        }

        Draft withMetres(double other) {
            return new Draft(athlete, provider, id, file, hash, start, minutes, sport, other);
        }

        Draft of(String other) {
            return new Draft(other, provider, id, file, hash, start, minutes, sport, metres);
        }

        SourceSummary summary() {
            return new SourceSummary(
                    athlete, provider, id, hash, file, start, Duration.ofMinutes(minutes), sport, metres);
        }
    }
}
