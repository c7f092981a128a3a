package org.stadion.workouts.control.kml;

import java.util.List;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.analysis.geo.Earth;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * Gives lines that were gone from one time to another the times in between: those of somebody who never changed speed,
 * for the average is all that is known. The way from one line to the next takes no time.
 */
final class LineTimes {
    private final List<TelemetryBuilder> lines;

    private LineTimes(List<TelemetryBuilder> lines) {
        this.lines = lines;
    }

    static void spread(List<TelemetryBuilder> lines, long begin, long end, Warnings warnings) {
        var times = new LineTimes(lines);
        var metres = times.walk((line, sample, gone) -> {});
        var points = lines.stream().mapToInt(TelemetryBuilder::size).sum();
        if (metres > 0) {
            times.walk((line, sample, gone) -> line.time(sample, begin + Math.round((end - begin) * (gone / metres))));
            warnings.add(WarningCode.TIMES_MISSING, points - 2);
        }
    }

    private interface Step {
        void at(TelemetryBuilder line, int sample, double metresGone);
    }

    /** Goes from place to place and says how far it is in all. */
    private double walk(Step step) {
        var gone = 0.0;
        for (var line : lines) {
            if (!line.measured(Channel.LATITUDE) || !line.measured(Channel.LONGITUDE)) {
                continue;
            }
            var before = -1;
            for (var i = 0; i < line.size(); i++) {
                if (line.column(Channel.LATITUDE).raw(i) == Column.MISSING) {
                    continue;
                }
                gone += before < 0 ? 0 : metres(line, before, i);
                step.at(line, i, gone);
                before = i;
            }
        }
        return gone;
    }

    private static double metres(TelemetryBuilder line, int from, int to) {
        var latitude = line.column(Channel.LATITUDE);
        var longitude = line.column(Channel.LONGITUDE);
        return Earth.haversine(
                latitude.raw(from) / latitude.scale(),
                longitude.raw(from) / longitude.scale(),
                latitude.raw(to) / latitude.scale(),
                longitude.raw(to) / longitude.scale());
    }
}
