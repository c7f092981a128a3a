package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.boundary.House.ANNA;
import static org.stadion.workouts.boundary.House.TEN;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.ImportView.Outcome;
import org.stadion.workouts.ImportView.SessionView;
import org.stadion.workouts.MergeQuestionAnswered;
import org.stadion.workouts.Merges.Answer;
import org.stadion.workouts.OnlySource;
import org.stadion.workouts.SourcesView;
import org.stadion.workouts.SourcesView.ChannelOrigin;
import org.stadion.workouts.SourcesView.OneSource;
import org.stadion.workouts.boundary.House.Settled;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.Workout;

/** The published scenarios of duplicates and merges, each through the intake and into PostgreSQL. */
class MergeScenariosIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    /** Rises and falls with no period that another shift would fit. */
    private static double heart(int second) {
        return 140 + 20 * Math.sin(second / 97.0) + 12 * Math.sin(second / 41.0 + Math.pow(second, 2) / 4e6);
    }

    @AutoClose
    private final House house = new House(DATABASE);

    // 1
    @Test
    void the_same_activity_of_a_service_again_renews_the_workout() {
        var first = house.sync(ANNA, Track.run("1.gpx", TEN), "77");

        var second = house.sync(ANNA, Track.run("1.gpx", TEN).covering(11_000), "77");

        assertThat(second).isEqualTo(new Settled("IMPORTED", first.workouts(), List.of("updated")));
        assertThat(house.workouts(ANNA)).hasSize(1);
        assertThat(house.workouts(ANNA).getFirst().totals().distanceM()).isCloseTo(11_000, within(15.0));
        assertThat(house.events.recorded.events()).hasSize(1);
        assertThat(house.events.changed.events()).hasSize(1);
    }

    // 2
    @Test
    void the_same_content_under_another_name_is_a_duplicate() {
        var first = house.upload(ANNA, Track.run("1.gpx", TEN));

        var second = house.upload(ANNA, Track.run("2.gpx", TEN));

        assertThat(second).isEqualTo(new Settled("DUPLICATE", first.workouts(), List.of()));
        assertThat(house.workouts(ANNA)).hasSize(1);
    }

    @Test
    void the_same_content_again_says_the_same_again() {
        var first = house.upload(ANNA, Track.run("1.gpx", TEN));
        var said = house.said();

        house.upload(ANNA, Track.run("2.gpx", TEN));

        assertThat(said).extracting(SessionView::outcome).containsExactly(Outcome.RECORDED);
        assertThat(house.said())
                .containsExactly(said.getFirst().repeated(first.workout()))
                .extracting(SessionView::outcome)
                .containsExactly(Outcome.DUPLICATE);
    }

    @Test
    void a_file_says_what_it_holds_whatever_its_workout_is_merged_of() {
        var first = house.upload(ANNA, Track.run("watch.gpx", TEN).covering(10_000));

        house.upload(ANNA, Track.run("phone.gpx", TEN.plusSeconds(20)).covering(10_200));

        assertThat(house.said()).singleElement().satisfies(session -> {
            assertThat(session.outcome()).isEqualTo(Outcome.MERGED);
            assertThat(session.workout()).hasToString(first.workouts().getFirst());
            assertThat(session.startAt()).isEqualTo(TEN.plusSeconds(20));
            assertThat(session.distanceM()).isCloseTo(10_200, within(15.0));
        });
    }

    @Test
    void two_drawn_tracks_are_not_one_because_they_were_uploaded_together() {
        var first = house.upload(ANNA, Track.run("a.gpx", TEN).undated());

        var second = house.upload(ANNA, Track.run("b.gpx", TEN).covering(9000).undated());

        assertThat(second.remarks()).isEmpty();
        assertThat(house.said()).extracting(SessionView::outcome).containsExactly(Outcome.RECORDED);
        assertThat(second.workouts()).isNotEqualTo(first.workouts());
    }

    // 3
    @Test
    void the_same_instant_told_by_another_clock_is_a_duplicate() {
        var first = house.upload(ANNA, Track.run("1.gpx", TEN));

        var second = house.upload(ANNA, Track.run("1.gpx", TEN).toldBy(ZoneOffset.ofHours(1)));

        assertThat(second).isEqualTo(new Settled("DUPLICATE", first.workouts(), List.of("already-here")));
        assertThat(house.workouts(ANNA)).hasSize(1);
    }

    // 4
    @Test
    void the_same_name_half_a_minute_apart_is_a_duplicate() {
        house.upload(ANNA, Track.run("1.gpx", TEN.plusSeconds(30)));

        assertThat(house.upload(ANNA, Track.run("1.gpx", TEN)).state()).isEqualTo("DUPLICATE");
        assertThat(house.workouts(ANNA)).hasSize(1);
    }

    // 5
    @Test
    void the_same_name_five_minutes_apart_is_judged_by_the_time_in_common() {
        house.upload(ANNA, Track.run("1.gpx", TEN.plusSeconds(300)));

        assertThat(house.upload(ANNA, Track.run("1.gpx", TEN)).remarks()).containsExactly("merged");
        assertThat(house.workouts(ANNA)).hasSize(1);
    }

    // 6
    @Test
    void a_ride_and_a_run_are_two_and_what_nobody_named_may_be_either() {
        house.upload(ANNA, Track.run("ride.gpx", TEN).as("cycling").covering(25_000));
        house.upload(ANNA, Track.run("run.gpx", TEN));
        assertThat(house.workouts(ANNA)).hasSize(2);

        var unnamed = house.upload(
                ANNA, Track.run("workout.gpx", TEN.plusSeconds(20)).as("").covering(10_050));

        assertThat(unnamed.remarks()).containsExactly("merged");
        assertThat(house.workouts(ANNA)).hasSize(2).extracting(Workout::sport).containsOnly("cycling", "running");
    }

    // 7
    @Test
    void two_sources_of_one_run_are_one_workout() {
        var watch = house.upload(ANNA, Track.run("watch.gpx", TEN).beating(MergeScenariosIT::heart));

        var service = house.sync(ANNA, Track.run("strava.gpx", TEN).covering(10_020), "77");

        assertThat(service).isEqualTo(new Settled("IMPORTED", watch.workouts(), List.of("merged")));
        assertThat(house.workouts(ANNA)).hasSize(1);
        assertThat(house.events.recorded.events()).as("points are given once").hasSize(1);
        assertThat(house.events.changed.events()).hasSize(1);
        var sources = sources(watch);
        assertThat(sources.sources()).extracting(OneSource::provider).containsExactly("file", "strava");
        assertThat(sources.sources().getFirst().merge()).isNull();
        assertThat(sources.sources().getLast().merge()).isNotNull().satisfies(why -> {
            assertThat(why.reason()).isEqualTo("same_time");
            assertThat(why.decidedBy()).isEqualTo("rule");
            assertThat(why.score()).isGreaterThan(0.99);
        });
    }

    // 8
    @Test
    void a_phone_that_recorded_less_is_merged_into_the_watch() {
        var watch = house.upload(ANNA, Track.run("watch.gpx", TEN));

        var phone = house.upload(
                ANNA,
                Track.run("phone.gpx", TEN.plusSeconds(240))
                        .lasting(Duration.ofMinutes(54))
                        .covering(9_100)
                        .beating(MergeScenariosIT::heart));

        assertThat(phone.workouts()).isEqualTo(watch.workouts());
        var workout = house.workouts(ANNA).getFirst();
        assertThat(workout.startAt()).isEqualTo(TEN);
        assertThat(workout.totals().elapsedS()).isEqualTo(3600);
        assertThat(workout.channels()).contains("heart_rate");
        var sources = sources(watch);
        assertThat(sources.channels())
                .contains(
                        new ChannelOrigin("latlng", sources.sources().getFirst().id(), "first"),
                        new ChannelOrigin(
                                "heartrate", sources.sources().getLast().id(), "only_source"));
    }

    // 9
    @Test
    void one_after_the_other_are_two() {
        house.upload(ANNA, Track.run("1.gpx", TEN));
        house.upload(ANNA, Track.run("2.gpx", TEN.plusSeconds(3720)).lasting(Duration.ofMinutes(58)));

        assertThat(house.workouts(ANNA)).hasSize(2);
    }

    // 10
    @Test
    void clocks_that_drift_apart_do_not_hinder_a_merge() {
        var watch = house.upload(ANNA, Track.run("watch.gpx", TEN).every(1).beating(MergeScenariosIT::heart));

        var strap = house.upload(
                ANNA,
                Track.run("strap.gpx", TEN.plusSeconds(62))
                        .lasting(Duration.ofSeconds(3614))
                        .every(1)
                        .beating(second -> heart((int) Math.round(second / 1.004))));

        assertThat(strap.remarks()).containsExactly("merged");
        assertThat(house.workouts(ANNA)).hasSize(1);
        assertThat(strap.workouts()).isEqualTo(watch.workouts());
    }

    // 11
    @Test
    void what_the_athlete_took_apart_stays_apart() {
        var watch = house.upload(ANNA, Track.run("watch.gpx", TEN));
        house.sync(ANNA, Track.run("strava.gpx", TEN).covering(10_020), "77");
        var id = watch.workout();
        var before = sources(watch);

        var separated = house.merging(merges -> merges.separate(
                ANNA, id, before.version(), before.sources().getLast().id()));

        assertThat(house.workouts(ANNA)).hasSize(2);
        assertThat(house.workout(separated.separated()).totals().distanceM()).isCloseTo(10_020, within(15.0));
        assertThat(house.workout(id).totals().distanceM()).isCloseTo(10_000, within(15.0));
        house.sync(ANNA, Track.run("strava.gpx", TEN).covering(10_020), "77");
        house.sync(ANNA, Track.run("strava.gpx", TEN).covering(10_030), "77");
        assertThat(house.workouts(ANNA)).hasSize(2);
        assertThat(sources(watch).sources()).hasSize(1);
        assertThat(house.workout(separated.separated()).totals().distanceM()).isCloseTo(10_030, within(15.0));
    }

    // 12
    @Test
    void what_the_athlete_deleted_stays_deleted() {
        var watch = house.sync(ANNA, Track.run("1.gpx", TEN), "77");
        house.looking(desk -> {
            desk.delete(ANNA, watch.workout(), house.workout(watch.workout()).version());
            return true;
        });

        var same = house.sync(ANNA, Track.run("1.gpx", TEN), "77");
        var renewed = house.sync(ANNA, Track.run("1.gpx", TEN).covering(10_500), "77");

        assertThat(same).isEqualTo(new Settled("DUPLICATE", List.of(), List.of("deleted-before")));
        assertThat(renewed).isEqualTo(new Settled("DUPLICATE", List.of(), List.of("deleted-before")));
        assertThat(house.workouts(ANNA)).isEmpty();
    }

    // 13
    @Test
    void two_athletes_on_one_ride_keep_their_own() {
        var ben = AthleteId.next();
        house.upload(ANNA, Track.run("1.gpx", TEN));
        house.upload(ben, Track.run("1.gpx", TEN));

        assertThat(house.workouts(ANNA)).hasSize(1);
        assertThat(house.workouts(ben)).hasSize(1);
    }

    @Test
    void a_channel_comes_from_the_source_that_has_it_at_the_moment_that_it_belongs_to() {
        var watch = house.upload(ANNA, Track.run("watch.gpx", TEN).every(1));

        house.upload(ANNA, Track.run("strap.gpx", TEN.plusSeconds(2)).every(1).beating(second -> second % 200 + 40));

        var beats =
                house.within(stores -> stores.telemetry().find(watch.workout()).orElseThrow());
        var column = TelemetryCodec.decode(TelemetryRows.of(beats))
                .column(Channel.HEART_RATE)
                .orElseThrow();
        assertThat(column.value(2)).isEqualTo(40);
        assertThat(column.value(102)).isEqualTo(140);
    }

    @Test
    void half_of_the_time_in_common_is_a_question_until_it_is_answered() {
        var first = house.upload(ANNA, Track.run("1.gpx", TEN));
        var second = house.upload(ANNA, Track.run("2.gpx", TEN.plusSeconds(1500)));
        assertThat(second.remarks()).containsExactly("merge-unsure");
        assertThat(house.workouts(ANNA)).hasSize(2);
        var question = house.merging(merges -> merges.questions(ANNA, PageRequest.first(10)))
                .items()
                .getFirst();
        assertThat(question.reason()).isEqualTo("partly_overlapping");

        var answered = house.merging(merges -> merges.answer(ANNA, question.id(), Answer.SAME));
        var again = house.merging(merges -> merges.answer(ANNA, question.id(), Answer.SAME));

        assertThat(answered.answer()).isEqualTo(Answer.SAME);
        assertThat(again.answer()).isEqualTo(Answer.SAME);
        assertThat(house.workouts(ANNA)).extracting(Workout::id).containsExactly(first.workout());
        assertThat(sources(first).sources()).hasSize(2);
        assertThat(house.events.deleted.events())
                .extracting(event -> event.workout())
                .containsExactly(second.workout());
        assertThatThrownBy(() -> house.merging(merges -> merges.answer(ANNA, question.id(), Answer.DIFFERENT)))
                .isInstanceOf(MergeQuestionAnswered.class);
    }

    @Test
    void what_the_athlete_calls_different_is_not_asked_again() {
        house.upload(ANNA, Track.run("1.gpx", TEN));
        house.sync(ANNA, Track.run("2.gpx", TEN.plusSeconds(1500)), "77");
        var question = house.merging(merges -> merges.questions(ANNA, PageRequest.first(10)))
                .items()
                .getFirst();

        house.merging(merges -> merges.answer(ANNA, question.id(), Answer.DIFFERENT));
        house.sync(ANNA, Track.run("2.gpx", TEN.plusSeconds(1500)).covering(10_010), "77");

        assertThat(house.merging(merges -> merges.questions(ANNA, PageRequest.first(10)))
                        .items())
                .isEmpty();
        assertThat(house.workouts(ANNA)).hasSize(2);
    }

    @Test
    void another_source_of_a_deleted_workout_is_a_question() {
        var watch = house.upload(ANNA, Track.run("1.gpx", TEN));
        house.looking(desk -> {
            desk.delete(ANNA, watch.workout(), house.workout(watch.workout()).version());
            return true;
        });
        house.sync(ANNA, Track.run("strava.gpx", TEN).covering(10_020), "77");
        var question = house.merging(merges -> merges.questions(ANNA, PageRequest.first(10)))
                .items()
                .getFirst();
        assertThat(question.otherDeleted()).isTrue();

        house.merging(merges -> merges.answer(ANNA, question.id(), Answer.SAME));

        assertThat(house.workouts(ANNA)).isEmpty();
        assertThat(house.sync(ANNA, Track.run("strava.gpx", TEN).covering(10_030), "77")
                        .remarks())
                .containsExactly("deleted-before");
    }

    @Test
    void a_single_source_cannot_be_taken_out() {
        var watch = house.upload(ANNA, Track.run("1.gpx", TEN));
        var sources = sources(watch);

        assertThatThrownBy(() -> house.merging(merges -> merges.separate(
                        ANNA,
                        watch.workout(),
                        sources.version(),
                        sources.sources().getFirst().id())))
                .isInstanceOf(OnlySource.class);
    }

    private SourcesView sources(Settled settled) {
        return house.merging(merges -> merges.sources(ANNA, settled.workout()));
    }
}
