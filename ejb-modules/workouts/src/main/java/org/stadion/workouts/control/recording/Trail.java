package org.stadion.workouts.control.recording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.entity.TrailPiece;

/**
 * The way of a running recording while its batches come in any order. What is new is laid between what is known: the step
 * over a gap counts once, and once something lies in the gap, the steps to it count instead.
 */
public final class Trail {
    private static final double RADIUS = 6_371_008.8;

    private final List<TrailPiece> known;
    private final List<TrailPiece> added = new ArrayList<>();
    private double metres;

    /** How many known pieces end before the position that comes next. */
    private int passed;

    private @Nullable TrailPiece open;

    /** @param known pieces in their order that do not overlap: those of the time of the batch, and one on either side */
    Trail(List<TrailPiece> known) {
        this.known = List.copyOf(known);
    }

    /**
     * What a batch added.
     *
     * @param metres more than before
     * @param pieces that nothing was known of, in their order
     */
    public record Growth(double metres, List<TrailPiece> pieces) {
        public static final Growth NONE = new Growth(0, List.of());

        public Growth {
            pieces = List.copyOf(pieces);
        }
    }

    /** The next position in time. Where another batch has told of that time already, it adds nothing. */
    void add(long millis, double latitude, double longitude) {
        var before = passed;
        while (passed < known.size() && known.get(passed).toMillis() < millis) {
            passed++;
        }
        if (passed != before) {
            close(before);
        }
        if (passed < known.size() && known.get(passed).fromMillis() <= millis) {
            return;
        }
        var piece = open;
        if (piece == null) {
            open = TrailPiece.at(millis, latitude, longitude);
        } else if (millis > piece.toMillis()) {
            metres += between(piece.toLatitude(), piece.toLongitude(), latitude, longitude);
            open = piece.upTo(millis, latitude, longitude);
        }
    }

    Growth grown() {
        close(passed);
        return new Growth(Math.max(0, metres), added);
    }

    /** @param gap number of the known piece after it */
    private void close(int gap) {
        var piece = open;
        if (piece == null) {
            return;
        }
        var before = gap > 0 ? known.get(gap - 1) : null;
        var after = gap < known.size() ? known.get(gap) : null;
        metres += step(before, piece) + step(piece, after) - step(before, after);
        added.add(piece);
        open = null;
    }

    private static double step(@Nullable TrailPiece from, @Nullable TrailPiece to) {
        return from == null || to == null
                ? 0
                : between(from.toLatitude(), from.toLongitude(), to.fromLatitude(), to.fromLongitude());
    }

    /** The shorter way round: a step over the date line is a step. */
    private static double between(double lat1, double lon1, double lat2, double lon2) {
        var north = Math.toRadians(lat2 - lat1);
        var east = Math.toRadians(Math.IEEEremainder(lon2 - lon1, 360)) * Math.cos(Math.toRadians((lat1 + lat2) / 2));
        return RADIUS * Math.hypot(north, east);
    }
}
