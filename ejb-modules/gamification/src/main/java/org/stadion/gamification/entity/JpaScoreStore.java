package org.stadion.gamification.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.gamification.entity.Score.Total;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

@ApplicationScoped
class JpaScoreStore implements ScoreStore {

    private static final String CHART = "from Score where board = :board and period = :period";

    // Written so that the index is walked: fewer points, or as many and later.
    private static final String BEHIND = " and points <= :points and (points < :points"
            + " or (points = :points and (reachedAt, athlete) > (:reachedAt, :athlete)))";
    private static final String AHEAD = " and points >= :points and (points > :points"
            + " or (points = :points and (reachedAt, athlete) < (:reachedAt, :athlete)))";

    @PersistenceContext(unitName = "gamification")
    EntityManager em;

    @Override
    public void put(Chart chart, AthleteId athlete, Total total) {
        em.createNativeQuery("""
                insert into gamification.score (board, period, athlete_id, points, reached_at)
                values (:board, :period, :athlete, :points, :reachedAt)
                on conflict (board, period, athlete_id)
                do update set points = excluded.points, reached_at = excluded.reached_at
                """)
                .setParameter("board", chart.board())
                .setParameter("period", chart.period())
                .setParameter("athlete", athlete.value())
                .setParameter("points", total.points())
                .setParameter("reachedAt", total.reachedAt())
                .executeUpdate();
    }

    @Override
    public void remove(Chart chart, AthleteId athlete) {
        em.createQuery("delete " + CHART + " and athlete = :athlete")
                .setParameter("board", chart.board())
                .setParameter("period", chart.period())
                .setParameter("athlete", athlete.value())
                .executeUpdate();
    }

    @Override
    public Optional<Score> find(Chart chart, AthleteId athlete) {
        return query(chart, " and athlete = :athlete", Score.class)
                .setParameter("athlete", athlete.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Score> page(Chart chart, Optional<Cursor> after, int most) {
        var query = query(
                        chart,
                        (after.isPresent() ? BEHIND : "") + " order by points desc, reachedAt, athlete",
                        Score.class)
                .setMaxResults(most);
        after.ifPresent(cursor -> query.setParameter("points", cursor.score())
                .setParameter("reachedAt", cursor.scoredAt())
                .setParameter("athlete", cursor.id()));
        return query.getResultList();
    }

    @Override
    public List<Score> ahead(Chart chart, Score of, int most) {
        return at(query(chart, AHEAD + " order by points, reachedAt desc, athlete desc", Score.class), of)
                .setMaxResults(most)
                .getResultList()
                .reversed();
    }

    @Override
    public long better(Chart chart, Score than) {
        return em.createQuery("select count(*) " + CHART + " and points > :points", Long.class)
                .setParameter("board", chart.board())
                .setParameter("period", chart.period())
                .setParameter("points", than.points())
                .getSingleResult();
    }

    @Override
    public long before(Chart chart, Score than) {
        return at(
                        em.createQuery("select count(*) " + CHART + AHEAD, Long.class)
                                .setParameter("board", chart.board())
                                .setParameter("period", chart.period()),
                        than)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(Chart chart, String rest, Class<T> type) {
        return em.createQuery(CHART + rest, type)
                .setParameter("board", chart.board())
                .setParameter("period", chart.period());
    }

    private static <T> TypedQuery<T> at(TypedQuery<T> query, Score score) {
        return query.setParameter("points", score.points())
                .setParameter("reachedAt", score.reachedAt())
                .setParameter("athlete", score.athlete().value());
    }
}
