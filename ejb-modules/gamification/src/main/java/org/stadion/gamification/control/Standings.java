package org.stadion.gamification.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stadion.identity.AthleteId;

/** Standard competition ranking: equals share a rank, and the next one counts all before it (1, 2, 2, 4). */
public final class Standings {

    private Standings() {}

    /** Somebody's points, and since when. */
    public record Standing(AthleteId athlete, int points, Instant reachedAt) {}

    /** A standing and its rank. */
    public record Ranked(long rank, Standing standing) {}

    /** The order of a board: more points first; among equals who reached them earlier; then by id, so that it is one order. */
    public static final Comparator<Standing> ORDER = Comparator.comparingInt(Standing::points)
            .reversed()
            .thenComparing(Standing::reachedAt)
            .thenComparing(standing -> standing.athlete().toString());

    /**
     * Ranks neighbouring standings of a board.
     *
     * @param consecutive in the board's order, with no one missing between them
     * @param better how many have more points than the first of them
     * @param before how many stand before the first of them, equals included
     */
    public static List<Ranked> rank(List<Standing> consecutive, long better, long before) {
        var ranked = new ArrayList<Ranked>(consecutive.size());
        long rank = better + 1;
        for (int i = 0; i < consecutive.size(); i++) {
            var standing = consecutive.get(i);
            if (i > 0 && standing.points() != consecutive.get(i - 1).points()) {
                rank = before + i + 1;
            }
            ranked.add(new Ranked(rank, standing));
        }
        return ranked;
    }
}
