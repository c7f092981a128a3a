package org.stadion.streams.devices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.stadion.devices.Devices;
import org.stadion.streams.Conveyor;
import org.stadion.streams.Letter;
import org.stadion.workouts.events.WorkoutRecorded;

/** A recorded workout tells which device recorded it. */
@ApplicationScoped
public class DevicesEvents {

    @Inject
    Conveyor conveyor;

    @Inject
    Devices devices;

    @Incoming("workouts-to-devices")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    public CompletionStage<Void> onWorkouts(Message<List<String>> batch) {
        return conveyor.carry("devices", batch, this::handle);
    }

    private void handle(Letter letter) {
        switch (letter.type()) {
            case "WorkoutRecorded" -> devices.onWorkoutRecorded(letter.as(WorkoutRecorded.class));
            default -> {} // other facts are for others
        }
    }
}
