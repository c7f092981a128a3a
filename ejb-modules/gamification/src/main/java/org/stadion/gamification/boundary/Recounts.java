package org.stadion.gamification.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stadion.gamification.Leaderboards;
import org.stadion.gamification.entity.LedgerStore;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.gamification.entity.ScoreStore;
import org.stadion.identity.AthleteId;

/**
 * Scores that this transaction moved: each counted anew once, when all is written and before it commits, however many
 * workouts moved it. Whoever moves one holds the athlete's lock until then.
 */
@ApplicationScoped
class Recounts {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    LedgerStore ledger;

    @Inject
    ScoreStore scores;

    @Inject
    Event<ScoresMoved> moved;

    void soon(AthleteId athlete, String period) {
        var chart = new Chart(Leaderboards.WEEKLY_POINTS, period);
        if (pending().places.add(new Place(chart, athlete))) {
            moved.fire(new ScoresMoved(chart));
        }
    }

    private Pending pending() {
        if (transactions.getResource(Pending.class) instanceof Pending known) {
            return known;
        }
        var pending = new Pending();
        transactions.putResource(Pending.class, pending);
        transactions.registerInterposedSynchronization(pending);
        return pending;
    }

    private void recount(Place place) {
        ledger.total(place.athlete(), place.chart().period())
                .ifPresentOrElse(
                        total -> scores.put(place.chart(), place.athlete(), total),
                        () -> scores.remove(place.chart(), place.athlete()));
    }

    private record Place(Chart chart, AthleteId athlete) {}

    private final class Pending implements Synchronization {

        private final Set<Place> places = new LinkedHashSet<>();

        @Override
        public void beforeCompletion() {
            places.forEach(Recounts.this::recount);
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
