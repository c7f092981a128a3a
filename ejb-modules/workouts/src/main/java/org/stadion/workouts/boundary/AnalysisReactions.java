package org.stadion.workouts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.stadion.profiles.events.BodyChanged;
import org.stadion.profiles.events.MeasurementChanged;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.control.findings.Ingredient;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;

/**
 * Each workout is analysed in the transaction that changes it, whoever does; whoever stores one has analysed it already.
 * Values of the body likewise.
 */
@ApplicationScoped
class AnalysisReactions {
    @Inject
    AnalysisBook book;

    @Inject
    WorkoutStore workouts;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    void analyse(@Observes WorkoutChanged event) {
        workouts.find(event.state().workout()).ifPresent(workout -> {
            workouts.lock(workout.athlete());
            book.refresh(workout, clock.instant());
        });
    }

    void enter(@Observes MeasurementChanged event) {
        Ingredient.measuredAs(event.kind())
                .ifPresent(ingredient -> ledger.enterChange(
                        event.athlete(),
                        Ledger.task(
                                Cause.MEASUREMENT,
                                ingredient.key(),
                                Part.madeFrom(Set.of(ingredient)),
                                event.from(),
                                event.until())));
    }

    void enter(@Observes BodyChanged event) {
        var parts = Part.madeFrom(List.of(Ingredient.SEX, Ingredient.BIRTH_DATE));
        ledger.enterChange(event.athlete(), Ledger.task(Cause.BODY, "profile", parts, null, null));
    }
}
