package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.entity.RecordingStore;

/**
 * Who may see the workout of a recording: as its athlete said last. The recording stays locked until the workout is
 * stored, so that no change of mind falls in between.
 */
@Dependent
class RecordedVisibility {
    @Inject
    RecordingStore recordings;

    Map<UUID, Visibility> chosen(Collection<UUID> importFiles) {
        var chosen = new HashMap<UUID, Visibility>();
        recordings
                .lockByFile(importFiles)
                .forEach((file, recording) ->
                        recording.chosenVisibility().ifPresent(visibility -> chosen.put(file, visibility)));
        return chosen;
    }
}
