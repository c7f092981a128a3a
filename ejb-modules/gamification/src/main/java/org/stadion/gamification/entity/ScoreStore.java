package org.stadion.gamification.entity;

import java.util.List;
import java.util.Optional;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.gamification.entity.Score.Total;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** Holds scores in the order of their board: more points first, among equals the earlier, then by athlete. */
public interface ScoreStore {

    void put(Chart chart, AthleteId athlete, Total total);

    void remove(Chart chart, AthleteId athlete);

    Optional<Score> find(Chart chart, AthleteId athlete);

    /** In order, from the place after the cursor. */
    List<Score> page(Chart chart, Optional<Cursor> after, int most);

    /** The nearest ones that stand before this one, in order. */
    List<Score> ahead(Chart chart, Score of, int most);

    /** How many have more points than this one. */
    long better(Chart chart, Score than);

    /** How many stand before this one, equals included. */
    long before(Chart chart, Score than);
}
