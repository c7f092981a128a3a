package org.stadion.gamification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** What happens in gamification when something happened. */
@ApplicationScoped
class GamificationReactions {

    @Inject
    TopCache cache;

    void forgetTop(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScoresMoved event) {
        cache.invalidate(event.chart());
    }
}
