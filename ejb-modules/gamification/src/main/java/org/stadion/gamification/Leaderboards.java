package org.stadion.gamification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;

/** Rankings by points. Ties: standard competition ranking (1, 2, 2, 4), the earlier achiever first inside a tie. */
public interface Leaderboards {

    /** The board of points earned in an ISO week. */
    String WEEKLY_POINTS = "weekly-points";

    int MOST_NEIGHBOURS = 50;

    /**
     * Whom the viewer may not know of is left out, without changing the ranks of others.
     *
     * @param week ISO week, e.g. {@code 2026-W47}, or null for the viewer's current one
     * @param neighbours how many above and below the viewer; if any, the answer has them in order with the viewer between them
     */
    LeaderboardView weekly(AthleteId viewer, @Nullable String week, int neighbours, PageRequest page);

    record LeaderboardView(
            String board,
            String period,
            Page<Row> top,
            @Nullable Row own,
            List<Row> neighbours) {}

    record Row(long rank, AthleteCard athlete, long points, boolean own) {}
}
