package org.stadion.gamification.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stadion.gamification.control.Standings;
import org.stadion.gamification.control.Standings.Standing;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.gamification.entity.Score.Total;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** The twin of the database. */
public final class InMemoryScoreStore implements ScoreStore {

    private static final Comparator<Score> ORDER = Comparator.comparing(
            score -> new Standing(score.athlete(), score.points(), score.reachedAt()), Standings.ORDER);

    private final Map<Chart, Map<AthleteId, Score>> charts = new LinkedHashMap<>();

    @Override
    public void put(Chart chart, AthleteId athlete, Total total) {
        charts.computeIfAbsent(chart, key -> new LinkedHashMap<>()).put(athlete, Score.of(chart, athlete, total));
    }

    @Override
    public void remove(Chart chart, AthleteId athlete) {
        charts.getOrDefault(chart, new LinkedHashMap<>()).remove(athlete);
    }

    @Override
    public Optional<Score> find(Chart chart, AthleteId athlete) {
        return Optional.ofNullable(charts.getOrDefault(chart, Map.of()).get(athlete));
    }

    @Override
    public List<Score> page(Chart chart, Optional<Cursor> after, int most) {
        return inOrder(chart)
                .filter(score -> after.map(cursor -> ORDER.compare(score, at(chart, cursor)) > 0)
                        .orElse(true))
                .limit(most)
                .toList();
    }

    @Override
    public List<Score> ahead(Chart chart, Score of, int most) {
        var ahead = new ArrayList<>(
                inOrder(chart).filter(score -> ORDER.compare(score, of) < 0).toList());
        return ahead.subList(Math.max(0, ahead.size() - most), ahead.size());
    }

    @Override
    public long better(Chart chart, Score than) {
        return inOrder(chart).filter(score -> score.points() > than.points()).count();
    }

    @Override
    public long before(Chart chart, Score than) {
        return inOrder(chart).filter(score -> ORDER.compare(score, than) < 0).count();
    }

    private Stream<Score> inOrder(Chart chart) {
        return charts.getOrDefault(chart, Map.of()).values().stream().sorted(ORDER);
    }

    private static Score at(Chart chart, Cursor cursor) {
        return Score.of(chart, new AthleteId(cursor.id()), new Total(cursor.score(), cursor.scoredAt()));
    }
}
