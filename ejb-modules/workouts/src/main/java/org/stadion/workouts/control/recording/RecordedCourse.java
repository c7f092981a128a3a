package org.stadion.workouts.control.recording;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.Recordings.CommandKind;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SessionCleaning;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.recording.RecordingFile.Command;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;
import org.stadion.workouts.control.telemetry.TrackDistance;

/** When a recording ran, stood still and began a lap, and what its samples make of it. */
final class RecordedCourse {
    private static final double MILLIS = 1000;

    private final long start;
    private final long stop;
    private final List<long[]> pauses = new ArrayList<>();
    private final List<Long> laps = new ArrayList<>();

    RecordedCourse(Instant startedAt, Instant stoppedAt, List<Command> commands) {
        start = startedAt.toEpochMilli();
        stop = stoppedAt.toEpochMilli();
        Long paused = null;
        for (var command : commands) {
            var at = Math.clamp(command.at().toEpochMilli(), start, stop);
            if (command.kind() == CommandKind.PAUSE && paused == null) {
                paused = at;
            } else if (command.kind() == CommandKind.RESUME && paused != null) {
                pause(paused, at);
                paused = null;
            } else if (command.kind() == CommandKind.LAP) {
                laps.add(at);
            }
        }
        if (paused != null) {
            pause(paused, stop);
        }
    }

    private void pause(long from, long to) {
        if (to > from) {
            pauses.add(new long[] {from, to});
        }
    }

    DecodedActivity activity(
            RecordedSamples samples,
            String sport,
            String title,
            String device,
            Optional<ZoneId> zone,
            Warnings warnings) {
        var telemetry = telemetry(samples, warnings);
        var catalogue = SportCatalogue.standard();
        var session = new DecodedSession(
                catalogue.byKey(sport).orElseGet(catalogue::other),
                sport,
                Optional.of(Instant.ofEpochMilli(start)),
                telemetry,
                totals(start, stop, warnings).build(),
                laps(telemetry, warnings),
                List.of());
        return new DecodedActivity(
                SourceFormat.RECORDING,
                title,
                "",
                new Recorder("", device, "", ""),
                List.of(),
                zone,
                List.of(SessionCleaning.cleaned(session, warnings)),
                warnings.list());
    }

    /** What was sent of the time before the start, after the stop or during a pause stays in the file. */
    private Telemetry telemetry(RecordedSamples samples, Warnings warnings) {
        var order = samples.between(start, stop);
        var builder = new TelemetryBuilder(Math.max(1, order.length));
        var taken = 0;
        var pause = 0;
        for (var sample : order) {
            var at = samples.millis(sample);
            while (pause < pauses.size() && at >= pauses.get(pause)[1]) {
                pause++;
                builder.startSegment();
            }
            if (pause < pauses.size() && at > pauses.get(pause)[0]) {
                continue;
            }
            builder.sample(at);
            samples.columns().forEach((channel, values) -> {
                if (sample < values.length) {
                    builder.putValue(channel, values[sample]);
                }
            });
            taken++;
        }
        pauses.forEach(still -> builder.pause(still[0], still[1]));
        warnings.add(WarningCode.RECORDS_OUTSIDE_SESSIONS, samples.size() - (long) taken);
        return taken == 0 ? Telemetry.empty(Instant.ofEpochMilli(start)) : SessionCleaning.repaired(builder, warnings);
    }

    private Totals.Builder totals(long from, long to, Warnings warnings) {
        var still = 0L;
        for (var pause : pauses) {
            still += Math.max(0, Math.min(to, pause[1]) - Math.max(from, pause[0]));
        }
        return new Totals.Builder(warnings)
                .put(Total.ELAPSED, (to - from) / MILLIS)
                .put(Total.TIMER, (to - from - still) / MILLIS);
    }

    private List<DecodedLap> laps(Telemetry telemetry, Warnings warnings) {
        var decoded = new ArrayList<DecodedLap>();
        if (laps.isEmpty()) {
            return decoded;
        }
        var metres = telemetry.isEmpty() ? new double[0] : travelled(telemetry);
        var from = start;
        var ends = new ArrayList<>(laps);
        ends.add(stop);
        for (var to : ends) {
            var totals = totals(from, to, warnings);
            var covered = at(telemetry, metres, to) - at(telemetry, metres, from);
            if (Double.isFinite(covered) && covered >= 0) {
                totals.put(Total.DISTANCE, covered);
            }
            decoded.add(new DecodedLap(Instant.ofEpochMilli(from), totals.build(), "", "manual"));
            from = to;
        }
        return decoded;
    }

    private static double[] travelled(Telemetry telemetry) {
        return telemetry
                .column(Channel.DISTANCE)
                .map(Column::values)
                .orElseGet(() -> TrackDistance.cumulative(telemetry).values());
    }

    /** Metres at the last sample up to then. */
    private static double at(Telemetry telemetry, double[] metres, long millis) {
        var known = Double.NaN;
        var begin = telemetry.start().toEpochMilli();
        for (var i = 0; i < metres.length && (i == 0 || begin + telemetry.millis(i) <= millis); i++) {
            known = Double.isNaN(metres[i]) ? known : metres[i];
        }
        return known;
    }
}
