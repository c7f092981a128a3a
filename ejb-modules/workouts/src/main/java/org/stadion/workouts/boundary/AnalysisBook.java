package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.Measurements;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.control.findings.Subject;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.AnalysisStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;

/**
 * Keeps the analysis of each workout beside it, written in the transaction that stores or changes the workout. The
 * athlete is locked meanwhile; whoever changes a value of the athlete takes the same lock before entering the
 * recomputation, so that each workout is either stored with the new value or found by the recomputation.
 */
@Dependent
class AnalysisBook {
    @Inject
    AnalysisStore analyses;

    @Inject
    TelemetryStore telemetry;

    @Inject
    Measurements measurements;

    @Inject
    AnalysisSettings settings;

    /** What an athlete's workouts of all days are analysed with. */
    record Grounds(Physiology physiology, AnalysisSettingsView settings) {

        Basis of(Subject subject) {
            return Basis.on(physiology, subject.day(), settings);
        }

        /** A workout as it is once its athlete's own stop speed is applied. */
        PreparedWorkout stopping(PreparedWorkout prepared) {
            var speed = settings.stopSpeeds().get(prepared.recording().sport());
            return speed == null ? prepared : prepared.stoppingAt(speed);
        }

        AnalysisDraft draft(PreparedWorkout prepared) {
            var subject = Subject.of(prepared.recording(), prepared.samples());
            return AnalysisDraft.of(subject, of(subject));
        }
    }

    Grounds grounds(AthleteId athlete) {
        return new Grounds(measurements.physiology(athlete), settings.find(athlete));
    }

    /** Enters a workout that has no analysis, by its athlete's values as they are now that the athlete is locked. */
    void enter(Workout workout, AnalysisDraft draft, Grounds grounds, Instant now) {
        var findings = draft.on(grounds.of(draft.subject()));
        analyses.add(WorkoutAnalysis.of(workout, findings, Looked.at(workout).mark(), now));
    }

    /** Analyses a workout that has changed, or has none; does nothing if no analysis could tell the difference. */
    void refresh(Workout workout, Instant now) {
        var mark = Looked.at(workout).mark();
        var found = analyses.find(workout.id());
        if (found.map(WorkoutAnalysis::mark).filter(mark::equals).isEmpty()) {
            var subject = subject(workout, Part.all());
            var findings = FindingsSheet.of(subject, grounds(workout.athlete()).of(subject));
            found.ifPresentOrElse(
                    known -> known.revise(workout, findings, mark, now),
                    () -> analyses.add(WorkoutAnalysis.of(workout, findings, mark, now)));
        }
    }

    /** The workout with the channels that these parts need, read from the store. */
    Subject subject(Workout workout, Set<Part> parts) {
        return Subject.of(workout, read(workout, channels(workout, parts)));
    }

    /** Those of these channels that the workout has. */
    Telemetry samples(Workout workout, Collection<Channel> wanted) {
        var columns = new LinkedHashSet<String>();
        wanted.stream().map(Channel::key).filter(workout.channels()::contains).forEach(columns::add);
        if (!columns.isEmpty()) {
            columns.add(TelemetryCodec.TIME);
        }
        return read(workout, columns);
    }

    private Telemetry read(Workout workout, Set<String> columns) {
        return columns.isEmpty()
                ? Telemetry.empty(workout.startAt())
                : telemetry
                        .find(workout.id(), columns)
                        .map(TelemetryRows::of)
                        .map(TelemetryCodec::decode)
                        .orElseGet(() -> Telemetry.empty(workout.startAt()));
    }

    /** The stored channels that these parts need of a workout, and its times; none if they need none. */
    static Set<String> channels(Workout workout, Set<Part> parts) {
        var columns = new LinkedHashSet<>(Part.channels(parts, workout.channels()));
        if (!columns.isEmpty()) {
            columns.add(TelemetryCodec.TIME);
        }
        return columns;
    }
}
