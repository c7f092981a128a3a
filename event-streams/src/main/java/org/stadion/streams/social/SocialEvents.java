package org.stadion.streams.social;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.stadion.social.FeedIntake;
import org.stadion.social.FeedIntake.WorkoutNews;
import org.stadion.streams.Conveyor;
import org.stadion.streams.Letter;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;
import org.stadion.workouts.events.WorkoutTold;

/** Workouts become news in the feed, in social's own words. */
@ApplicationScoped
public class SocialEvents {

    @Inject
    Conveyor conveyor;

    @Inject
    FeedIntake feed;

    @Incoming("workouts-to-social")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    public CompletionStage<Void> onWorkouts(Message<List<String>> batch) {
        return conveyor.carry("social", batch, this::handle);
    }

    private void handle(Letter letter) {
        switch (letter.type()) {
            case "WorkoutRecorded" -> {
                var event = letter.as(WorkoutRecorded.class);
                feed.workoutRecorded(event.eventId(), news(event));
            }
            case "WorkoutChanged" -> {
                var event = letter.as(WorkoutChanged.class);
                feed.workoutChanged(event.eventId(), news(event));
            }
            case "WorkoutDeleted" -> {
                var event = letter.as(WorkoutDeleted.class);
                feed.workoutDeleted(event.eventId(), event.workout().value());
            }
            case "WorkoutReturned" -> {
                var event = letter.as(WorkoutReturned.class);
                feed.workoutReturned(event.eventId(), news(event));
            }
            default -> {} // other facts are for others
        }
    }

    private static WorkoutNews news(WorkoutTold event) {
        var workout = event.state();
        return new WorkoutNews(
                workout.workout().value(),
                workout.athlete(),
                workout.sport(),
                workout.title(),
                workout.startedAt(),
                workout.distanceM(),
                workout.movingS(),
                workout.ascentM(),
                workout.visibility(),
                event.occurredAt());
    }
}
