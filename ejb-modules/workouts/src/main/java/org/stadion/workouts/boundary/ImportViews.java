package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;

/** Imports as their owners see them. */
final class ImportViews {
    private ImportViews() {}

    static ImportView view(Import owner, List<ImportFile> files) {
        var state = state(files);
        var settled = files.stream().filter(file -> file.state().isFinal()).count();
        return new ImportView(
                owner.id(),
                state,
                files.isEmpty() ? 0 : (int) (settled * 100 / files.size()),
                files.stream().map(ImportViews::view).toList(),
                owner.createdAt(),
                state.isFinal() ? lastFinish(files) : null);
    }

    /** Not settled before every file is; then the best of what happened to them. */
    private static State state(List<ImportFile> files) {
        if (files.stream().allMatch(file -> file.state() == State.RECEIVED)) {
            return State.RECEIVED;
        }
        if (files.stream().anyMatch(file -> !file.state().isFinal())) {
            return State.PROCESSING;
        }
        return files.stream()
                .map(ImportFile::state)
                .min(Comparator.naturalOrder())
                .orElse(State.RECEIVED);
    }

    private static @Nullable Instant lastFinish(List<ImportFile> files) {
        return files.stream()
                .map(ImportFile::finishedAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static FileView view(ImportFile file) {
        return new FileView(
                file.id(),
                file.name(),
                file.bytes(),
                file.sha256(),
                file.state(),
                file.workouts(),
                file.problem().orElse(null),
                file.remarks().warnings());
    }
}
