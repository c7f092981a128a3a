package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.Counts;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;

/** Imports as their owners see them. */
final class ImportViews {
    private static final int WHOLE = 100;

    private ImportViews() {}

    static ImportView view(Import owner, List<ImportFile> files, Map<State, Integer> counts) {
        var asked = files.stream().filter(file -> file.parent().isEmpty()).toList();
        var state = owner.abortedAt().isPresent() ? State.ABORTED : state(asked);
        return new ImportView(
                owner.id(),
                state,
                percent(asked, state),
                counts(counts),
                files.stream().map(ImportViews::view).toList(),
                owner.createdAt(),
                state.isFinal() ? lastFinish(files) : null);
    }

    /** Each file of the request counts alike, an archive by its entries; whole only at the end. */
    private static int percent(List<ImportFile> asked, State state) {
        var done = asked.stream().mapToDouble(ImportViews::share).sum();
        var percent = asked.isEmpty() ? 0 : (int) (done * WHOLE / asked.size());
        return state.isFinal() ? WHOLE : Math.min(percent, WHOLE - 1);
    }

    private static double share(ImportFile file) {
        if (file.state().isFinal()) {
            return 1;
        }
        return file.entries()
                .filter(entries -> entries.total() > 0)
                .map(entries -> (double) entries.done() / entries.total())
                .orElse(0.0);
    }

    private static Counts counts(Map<State, Integer> counts) {
        return new Counts(
                counts.getOrDefault(State.RECEIVED, 0),
                counts.getOrDefault(State.PROCESSING, 0),
                counts.getOrDefault(State.IMPORTED, 0),
                counts.getOrDefault(State.DUPLICATE, 0),
                counts.getOrDefault(State.FAILED, 0),
                counts.getOrDefault(State.ABORTED, 0));
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

    static FileView view(ImportFile file) {
        return new FileView(
                file.id(),
                file.parent().orElse(null),
                file.name(),
                file.bytes(),
                file.sha256(),
                file.state(),
                file.entries().orElse(null),
                file.workouts(),
                file.sessions().sessions(),
                file.problem().orElse(null),
                file.remarks().warnings());
    }
}
