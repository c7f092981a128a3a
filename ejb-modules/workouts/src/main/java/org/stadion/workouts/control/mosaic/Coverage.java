package org.stadion.workouts.control.mosaic;

import java.util.Optional;
import org.stadion.workouts.control.analysis.merge.ChannelOffer;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/** How much of a workout a source has, in all or of one channel. */
final class Coverage {
    /** A recorder that saves space may be silent for so long; longer silence measures nothing. */
    private static final long LONGEST_MILLIS = 10_000;

    private static final double MILLIS = 1000;
    private static final double USUAL_SPACING = 1;

    private Coverage() {}

    /** What a source offers of one of its columns. */
    static ChannelOffer of(Tile tile, Telemetry samples, Optional<Column> column, double workoutSeconds) {
        var covered = 0L;
        var present = 0;
        var last = -1;
        for (var i = 0; i < samples.size(); i++) {
            var sample = i;
            if (column.filter(values -> values.missing(sample)).isPresent()) {
                continue;
            }
            if (last >= 0) {
                covered += Math.min(LONGEST_MILLIS, samples.millis(i) - samples.millis(last));
            }
            last = i;
            present++;
        }
        var seconds = covered / MILLIS;
        var spacing = present > 1 && seconds > 0 ? seconds / (present - 1) : USUAL_SPACING;
        var share = present == 0 ? 0 : Math.min(1, Math.max(seconds, spacing) / Math.max(workoutSeconds, spacing));
        return new ChannelOffer(tile.source(), tile.origin(), share, spacing);
    }
}
