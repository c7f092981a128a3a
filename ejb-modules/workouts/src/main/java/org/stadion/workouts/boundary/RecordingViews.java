package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.RecordingState;
import org.stadion.workouts.RecordingView;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.Recording;

/** Recordings as their athletes see them, with what became of the file that each ended in. */
@Dependent
class RecordingViews {
    @Inject
    ImportStore imports;

    /** Whether its file was settled, so that nothing of it can be changed any more. */
    boolean isOver(Recording recording) {
        return isOver(file(recording));
    }

    private static boolean isOver(Optional<ImportFile> file) {
        return file.map(ImportFile::state).filter(State::isFinal).isPresent();
    }

    private Optional<ImportFile> file(Recording recording) {
        return recording.importFile().flatMap(imports::file);
    }

    RecordingView view(Recording recording) {
        var file = file(recording);
        var workout = file.map(ImportFile::workouts).flatMap(all -> all.stream().findFirst());
        return new RecordingView(
                recording.id(),
                isOver(file) ? RecordingState.FINISHED : recording.state(),
                recording.sport(),
                recording.title().orElse(null),
                recording.startedAt(),
                recording.stoppedAt().orElse(null),
                recording.visibility(),
                recording.showsHeartRate(),
                recording.lapCount(),
                recording.batchCount(),
                recording.expectedBatches().orElse(null),
                recording.sampleCount(),
                recording.glimpse().metres(),
                workout.orElse(null),
                file.flatMap(ImportFile::problem).map(problem -> problem.slug()).orElse(null));
    }
}
