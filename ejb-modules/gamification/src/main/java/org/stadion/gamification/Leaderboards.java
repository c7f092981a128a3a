package org.stadion.gamification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;

/** Rankings by points. Ties: standard competition ranking (1, 2, 2, 4), the earlier achiever first inside a tie. */
public interface Leaderboards {

    /**
     * @param week ISO week, e.g. {@code 2026-W47}, or null for the viewer's current one
     * @param neighbours how many above and below the viewer
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
