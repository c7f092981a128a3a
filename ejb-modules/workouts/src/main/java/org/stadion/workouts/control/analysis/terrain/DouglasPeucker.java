package org.stadion.workouts.control.analysis.terrain;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Ramer-Douglas-Peucker line simplification: drops every point nearer than a tolerance to the line kept without it.
 * Kept on a stack of its own, so that a long track cannot exhaust the thread's.
 */
public final class DouglasPeucker {

    private DouglasPeucker() {}

    private record Piece(int from, int to) {}

    /**
     * @param x as y in the same unit
     * @param tolerance the largest distance of a dropped point from the simplified line
     * @return positions of the points that are kept, ascending, the first and the last among them
     */
    public static int[] kept(double[] x, double[] y, double tolerance) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("coordinates of different lengths");
        }
        if (x.length < 3) {
            return IntStream.range(0, x.length).toArray();
        }
        var kept = new BitSet(x.length);
        kept.set(0);
        kept.set(x.length - 1);
        var pieces = new ArrayDeque<Piece>();
        pieces.push(new Piece(0, x.length - 1));
        while (!pieces.isEmpty()) {
            Piece piece = pieces.pop();
            int farthest = -1;
            double square = tolerance * tolerance;
            for (int i = piece.from + 1; i < piece.to; i++) {
                double off = squareOff(x, y, piece, i);
                if (off > square) {
                    square = off;
                    farthest = i;
                }
            }
            if (farthest >= 0) {
                kept.set(farthest);
                pieces.push(new Piece(piece.from, farthest));
                pieces.push(new Piece(farthest, piece.to));
            }
        }
        return kept.stream().toArray();
    }

    /** Squared distance from the stretch between the ends, which for a closed loop is a single point. */
    private static double squareOff(double[] x, double[] y, Piece piece, int i) {
        double dx = x[piece.to] - x[piece.from];
        double dy = y[piece.to] - y[piece.from];
        double px = x[i] - x[piece.from];
        double py = y[i] - y[piece.from];
        double length = dx * dx + dy * dy;
        double along = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
        double offX = px - along * dx;
        double offY = py - along * dy;
        return offX * offX + offY * offY;
    }
}
