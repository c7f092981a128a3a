package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.stadion.workouts.entity.Recording;
import org.stadion.workouts.entity.RecordingStore;

/**
 * Who may see the workout of a recording: as its athlete said last. The recording stays locked until the workout is
 * stored, so that no change of mind falls in between.
 */
@Dependent
class RecordedVisibility {
    @Inject
    RecordingStore recordings;

    Intake applied(UUID importFile, Intake decoded) {
        return recordings
                .lockByFile(importFile)
                .flatMap(Recording::chosenVisibility)
                .map(decoded::shownTo)
                .orElse(decoded);
    }
}
