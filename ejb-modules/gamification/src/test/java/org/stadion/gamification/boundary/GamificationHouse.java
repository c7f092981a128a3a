package org.stadion.gamification.boundary;

import java.util.concurrent.ConcurrentHashMap;
import org.stadion.gamification.entity.InMemoryLedgerStore;
import org.stadion.gamification.entity.InMemoryScoreStore;
import org.stadion.gamification.entity.JpaStores;
import org.stadion.gamification.entity.LedgerStore;
import org.stadion.gamification.entity.ScoreStore;
import org.stadion.gamification.events.PointsAwarded;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.testing.SetClock;
import org.stadion.testing.TestTransaction;
import org.stadion.testing.Told;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;

/** All desks of the module, wired by hand. */
final class GamificationHouse {

    final Athletes athletes;
    final SetClock clock = SetClock.at("2026-03-04T12:00:00Z");
    final Told<PointsAwarded> awarded = new Told<>();
    final Told<ScoresMoved> moved = new Told<>();
    final PointsDesk points = new PointsDesk();
    final LeaderboardsDesk leaderboards = new LeaderboardsDesk();

    private final TestTransaction transaction = new TestTransaction();
    private final GamificationReactions reactions = new GamificationReactions();

    static GamificationHouse inMemory() {
        return inMemory(new Athletes());
    }

    static GamificationHouse inMemory(Athletes athletes) {
        return new GamificationHouse(athletes, new InMemoryLedgerStore(), new InMemoryScoreStore());
    }

    static GamificationHouse over(JpaStores jpa) {
        return new GamificationHouse(new Athletes(), jpa.ledger(), jpa.scores());
    }

    private GamificationHouse(Athletes athletes, LedgerStore ledger, ScoreStore scores) {
        this.athletes = athletes;
        var cache = new TopCache();
        cache.tops = new ConcurrentHashMap<>();
        reactions.cache = cache;

        var recounts = new Recounts();
        recounts.transactions = transaction;
        recounts.ledger = ledger;
        recounts.scores = scores;
        recounts.moved = moved;

        points.ledger = ledger;
        points.recounts = recounts;
        points.profiles = athletes;
        points.awarded = awarded;

        leaderboards.scores = scores;
        leaderboards.cache = cache;
        leaderboards.profiles = athletes;
        leaderboards.audiences = athletes;
        leaderboards.clock = clock;
    }

    /** Handles events in one transaction, and commits. */
    void on(IntegrationEvent... events) {
        int before = moved.events().size();
        for (var event : events) {
            switch (event) {
                case WorkoutRecorded recorded -> points.onWorkoutRecorded(recorded);
                case WorkoutChanged changed -> points.onWorkoutChanged(changed);
                case WorkoutDeleted deleted -> points.onWorkoutDeleted(deleted);
                case WorkoutReturned returned -> points.onWorkoutReturned(returned);
                default -> throw new IllegalArgumentException("not an event of workouts: " + event);
            }
        }
        transaction.commit();
        moved.events().stream().skip(before).forEach(reactions::forgetTop);
    }
}
