package org.stadion.streams.gamification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.stadion.gamification.Points;
import org.stadion.streams.Conveyor;
import org.stadion.streams.Letter;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;

/** Workouts earn points. */
@ApplicationScoped
public class GamificationEvents {

    @Inject
    Conveyor conveyor;

    @Inject
    Points points;

    @Incoming("workouts-to-gamification")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    public CompletionStage<Void> onWorkouts(Message<List<String>> batch) {
        return conveyor.carry("gamification", batch, this::handle);
    }

    private void handle(Letter letter) {
        switch (letter.type()) {
            case "WorkoutRecorded" -> points.onWorkoutRecorded(letter.as(WorkoutRecorded.class));
            case "WorkoutChanged" -> points.onWorkoutChanged(letter.as(WorkoutChanged.class));
            case "WorkoutDeleted" -> points.onWorkoutDeleted(letter.as(WorkoutDeleted.class));
            case "WorkoutReturned" -> points.onWorkoutReturned(letter.as(WorkoutReturned.class));
            default -> {} // other facts are for others
        }
    }
}
