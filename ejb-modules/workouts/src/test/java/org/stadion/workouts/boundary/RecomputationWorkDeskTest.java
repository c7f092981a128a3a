package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.MeasurementId;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.MeasurementView;
import org.stadion.profiles.Measurements;
import org.stadion.profiles.Physiology;
import org.stadion.profiles.events.MeasurementChanged;
import org.stadion.testing.SetClock;
import org.stadion.testing.Told;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.RecomputationView.Progress;
import org.stadion.workouts.Recomputations.Supposed;
import org.stadion.workouts.Recomputations.Wish;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.findings.Rides;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.InMemoryAnalysisStore;
import org.stadion.workouts.entity.InMemoryRecomputationStore;
import org.stadion.workouts.entity.InMemoryTelemetryStore;
import org.stadion.workouts.entity.InMemoryWorkoutStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;
import org.stadion.workouts.entity.ZoneOrigin;
import org.stadion.workouts.events.WorkoutChanged;

class RecomputationWorkDeskTest {
    private static final AthleteId ANNA = AthleteId.next();
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final InMemoryWorkoutStore workouts = new InMemoryWorkoutStore();
    private final InMemoryAnalysisStore analyses = new InMemoryAnalysisStore();
    private final InMemoryRecomputationStore store = new InMemoryRecomputationStore(analyses);
    private final SetClock clock = SetClock.at("2026-03-09T07:00:00Z");
    private final Body body = new Body();
    private final InMemoryTelemetryStore telemetry = new InMemoryTelemetryStore();
    private final AnalysisBook book = new AnalysisBook();
    private final Renewals renewals = new Renewals();
    private final Ledger ledger = new Ledger();
    private final RecomputationWorkDesk work = new RecomputationWorkDesk();
    private final RecomputationsDesk desk = new RecomputationsDesk();
    private final AnalysisSettingsDesk settings = new AnalysisSettingsDesk();
    private final Told<WorkoutChanged> told = new Told<>();
    private final AnalysisReactions reactions = new AnalysisReactions();

    @BeforeEach
    void wire() {
        settings.store = store;
        settings.workouts = workouts;
        settings.ledger = ledger;
        settings.clock = clock;
        ledger.store = store;
        ledger.workouts = workouts;
        ledger.clock = clock;
        book.analyses = analyses;
        book.telemetry = telemetry;
        book.measurements = body;
        book.settings = settings;
        work.store = store;
        work.workouts = workouts;
        work.book = book;
        work.renewals = renewals;
        renewals.telemetry = telemetry;
        renewals.hands = new TwoHands();
        work.ledger = ledger;
        work.kept = new RenewedFindings();
        work.kept.store = store;
        work.kept.workouts = workouts;
        work.kept.days = (athlete, days) -> {};
        work.kept.changed = told;
        work.clock = clock;
        desk.store = store;
        desk.measurements = body;
        desk.ledger = ledger;
        reactions.book = book;
        reactions.workouts = workouts;
        reactions.ledger = ledger;
        reactions.clock = clock;
    }

    /** The published ride, some days after a Monday. */
    private WorkoutId ride(int day) {
        var start = MONDAY_7AM.plus(Duration.ofDays(day));
        var telemetry =
                Rides.intervals().with(Channel.HEART_RATE, second -> 150).telemetry();
        return record("cycling", "CYCLING", start, telemetry, Map.of("moving", 3600.0, "timer", 3600.0));
    }

    private WorkoutId record(
            String sport, String family, Instant start, Telemetry telemetry, Map<String, Double> computed) {
        var figures = new HashMap<String, Figure>();
        computed.forEach((name, value) -> figures.put(name, new Figure(null, value, "test@1", null, null)));
        figures.put("elapsed", Figure.counted(3600));
        var recording = new Workout.Recording(
                start,
                start.plusSeconds(3600),
                ZoneId.of("Europe/Berlin"),
                ZoneOrigin.FILE,
                sport,
                family,
                "2/0",
                "fit",
                "",
                true,
                telemetry.size(),
                telemetry.channels().stream().map(Channel::key).toList(),
                new Figures(figures),
                List.of(),
                List.of());
        var words = new Workout.Words("Ride", null, Visibility.ONLY_ME);
        var workout = Workout.recorded(WorkoutId.next(), ANNA, recording, words, ImportId.next(), null, start);
        workouts.add(workout);
        book.telemetry.save(workout.id(), TelemetryRows.of(TelemetryCodec.encode(telemetry)));
        book.refresh(workout, clock.instant());
        return workout.id();
    }

    private WorkoutAnalysis analysis(WorkoutId workout) {
        return analyses.find(workout).orElseThrow();
    }

    private void measure(MeasurementKind kind, LocalDate from, double value) {
        body.known = body.known.supposing(kind, new Measurements.Reading(from, value));
        var until = body.known.nextAfter(kind, from).orElse(null);
        reactions.enter(new MeasurementChanged(WorkoutId.next().value(), clock.instant(), ANNA, kind, from, until));
    }

    private void workAll(int some) {
        for (var id : work.claim(10)) {
            while (work.advance(id, some)) {
                assertThat(store.find(id).orElseThrow().state()).isEqualTo(Progress.RUNNING);
            }
        }
    }

    @Test
    void a_threshold_in_the_past_changes_the_workouts_from_its_day_on_until_the_next_one() {
        var rides = List.of(ride(0), ride(1), ride(2));
        measure(MeasurementKind.FTP, MONDAY.plusDays(2), 250);
        measure(MeasurementKind.FTP, MONDAY.plusDays(1), 200);

        workAll(20);
        workAll(20);

        assertThat(analysis(rides.get(0)).trainingLoad()).isEmpty();
        // TSS grows with the square of NP by FTP: 100.494 x (250 / 200)^2.
        assertThat(analysis(rides.get(1)).trainingLoad().orElseThrow()).isCloseTo(157.02, within(0.01));
        assertThat(analysis(rides.get(2)).trainingLoad().orElseThrow()).isCloseTo(100.494, within(0.001));
    }

    @Test
    void recomputing_what_depends_gives_what_recomputing_everything_gives() {
        var ride = ride(0);
        measure(MeasurementKind.MAX_HEART_RATE, MONDAY, 186);
        measure(MeasurementKind.RESTING_HEART_RATE, MONDAY, 69);
        measure(MeasurementKind.FTP, MONDAY, 250);
        for (var i = 0; i < 3; i++) {
            workAll(1);
        }
        var inParts = analysis(ride).findings();

        desk.request(ANNA, new Wish(false, null, null));
        workAll(20);

        assertThat(analysis(ride).findings()).isEqualTo(inParts);
        assertThat(inParts.figures().shown("heart_rate_stress")).isPositive();
    }

    @Test
    void whoever_goes_on_after_a_crash_begins_at_the_checkpoint() {
        ride(0);
        ride(1);
        ride(2);
        measure(MeasurementKind.FTP, MONDAY, 250);
        var id = work.claim(10).getFirst();
        work.advance(id, 2);

        assertThat(work.claim(10)).as("somebody works on it").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(work.claim(10)).containsExactly(id);
        work.advance(id, 2);
        work.advance(id, 2);

        var entry = store.find(id).orElseThrow();
        assertThat(entry.state()).isEqualTo(Progress.COMPLETED);
        assertThat(entry.done()).isEqualTo(3);
        assertThat(entry.changed()).isEqualTo(3);
        assertThat(store.differences(id, PageRequest.first(10))).hasSize(3);
    }

    @Test
    void what_comes_out_as_it_was_is_not_written_again() {
        var ride = ride(0);
        desk.request(ANNA, new Wish(false, null, null));
        workAll(20);
        var first = analysis(ride).computedAt();
        clock.advance(Duration.ofHours(1));

        var again = desk.request(ANNA, new Wish(false, null, null));
        workAll(20);

        assertThat(desk.find(ANNA, again.id()).done()).isEqualTo(1);
        assertThat(analysis(ride).computedAt()).isEqualTo(first);
    }

    @Test
    void telemetry_that_cannot_be_read_costs_its_own_workout_alone() {
        var broken = ride(0);
        var whole = ride(1);
        var stored = telemetry.find(broken).orElseThrow();
        stored.chunks().forEach(chunk -> chunk.data()[chunk.data().length - 1] ^= 1);
        measure(MeasurementKind.FTP, MONDAY, 250);

        workAll(20);

        var entry = desk.list(ANNA, PageRequest.first(1)).items().getFirst();
        assertThat(entry.state()).isEqualTo(Progress.COMPLETED);
        assertThat(entry.done()).isEqualTo(2);
        assertThat(entry.failed()).isEqualTo(1);
        assertThat(analysis(broken).trainingLoad()).isEmpty();
        assertThat(analysis(whole).trainingLoad()).isPresent();
    }

    @Test
    void a_dry_run_tells_differences_and_keeps_nothing() {
        var ride = ride(0);
        var reading = new Measurements.Reading(MONDAY, 250);

        var asked = desk.request(ANNA, new Wish(true, null, new Supposed(MeasurementKind.FTP, reading)));
        workAll(20);

        var difference = desk.differences(ANNA, asked.id(), PageRequest.first(10))
                .items()
                .getFirst();
        assertThat(difference.loadBefore()).isNull();
        assertThat(difference.loadAfter()).isCloseTo(100.494, within(0.001));
        assertThat(analysis(ride).trainingLoad()).isEmpty();
        assertThat(desk.find(ANNA, asked.id()).progressPercent()).isEqualTo(100);
    }

    @Test
    void workouts_of_an_older_edition_are_found_and_made_anew() {
        var ride = ride(0);
        analysis(ride)
                .revise(
                        workouts.find(ride).orElseThrow(),
                        Findings.NONE,
                        new WorkoutAnalysis.Mark(WorkoutAnalysis.NEVER, ""),
                        clock.instant());
        body.known = body.known.supposing(MeasurementKind.FTP, new Measurements.Reading(MONDAY, 250));

        assertThat(work.enterOutdated(10)).isEqualTo(1);
        assertThat(work.enterOutdated(10)).isZero();
        workAll(20);

        assertThat(analysis(ride).trainingLoad()).isPresent();
        assertThat(work.enterOutdated(10)).isZero();
    }

    @Test
    void an_entry_that_breaks_again_and_again_fails() {
        ride(0);
        measure(MeasurementKind.FTP, MONDAY, 250);
        for (var attempt = 0; attempt < 5; attempt++) {
            var id = work.claim(10).getFirst();
            work.postpone(id);
            clock.advance(Duration.ofMinutes(2));
        }

        assertThat(work.claim(10)).isEmpty();
        assertThat(desk.list(ANNA, PageRequest.first(1)).items().getFirst().state())
                .isEqualTo(Progress.FAILED);
    }

    @Test
    void another_stop_speed_gives_another_moving_time_and_tells_of_it() {
        var telemetry = Rides.of("running", 601)
                .with(Channel.DISTANCE, second -> second <= 300 ? second * 3.0 : 900 + (second - 300) * 0.5)
                .telemetry();
        var run = record("running", "RUNNING", MONDAY_7AM, telemetry, Map.of("moving", 600.0, "distance", 1050.0));

        settings.change(
                ANNA,
                0,
                new AnalysisSettings.Change(
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.to(Map.of("running", 0.9)),
                        Patch.absent()));
        workAll(20);

        assertThat(workouts.find(run).orElseThrow().totals().movingS()).isCloseTo(300, within(0.001));
        assertThat(told.events()).hasSize(1);
        assertThat(told.events().getFirst().state().movingS()).isCloseTo(300, within(0.001));
        assertThat(analysis(run).mark())
                .as("nothing is left to analyse")
                .isEqualTo(Looked.at(workouts.find(run).orElseThrow()).mark());
    }

    /** Stands in for the athlete's measurements. */
    private static final class Body implements Measurements {
        private Physiology known = Physiology.unknown();

        @Override
        public Physiology physiology(AthleteId athlete) {
            return known;
        }

        @Override
        public Page<MeasurementView> list(AthleteId athlete, Set<MeasurementKind> kinds, PageRequest page) {
            return Page.empty();
        }

        @Override
        public MeasurementView find(AthleteId athlete, MeasurementId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MeasurementView add(AthleteId athlete, MeasurementKind kind, Reading reading) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MeasurementView change(AthleteId athlete, MeasurementId id, long version, Reading reading) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(AthleteId athlete, MeasurementId id, long version) {
            throw new UnsupportedOperationException();
        }
    }
}
