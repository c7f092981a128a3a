package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.stadion.workouts.control.recording.SampleBatch;
import org.stadion.workouts.control.recording.Trail.Growth;
import org.stadion.workouts.entity.Recording;
import org.stadion.workouts.entity.RecordingStore;

/** How far the athletes of running recordings have come, whatever the order in which their batches do. */
@Dependent
class RecordedWay {
    @Inject
    RecordingStore recordings;

    /** Keeps what the batch adds. Of a client that sends as it records it goes on where the last one ended. */
    Growth goOn(Recording recording, SampleBatch batch) {
        var span = batch.span();
        if (span.isEmpty()) {
            return Growth.NONE;
        }
        var from = span.get().fromMillis();
        var growth = batch.growth(recording
                .glimpse()
                .place()
                .filter(latest -> latest.toMillis() < from)
                .map(List::of)
                .orElseGet(
                        () -> recordings.trail(recording.id(), from, span.get().toMillis())));
        recordings.add(recording.id(), growth.pieces());
        return growth;
    }
}
