package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stadion.runtime.WorkQueues;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;

/**
 * The book of the work on files. Each entry is a transaction; the slow work between them is done by {@link ImportWork},
 * and may die and begin anew at any point.
 */
@Stateless
@PermitAll
public class FileRegister {
    @Inject
    ImportStore imports;

    @Inject
    OpenFiles openFiles;

    @Inject
    KnownContents contents;

    @Inject
    WorkoutIntake intake;

    @Inject
    RecordedVisibility recorded;

    @Inject
    WorkQueues queues;

    @Inject
    Clock clock;

    /**
     * Notes that the work begins on a file, and on those behind it that make up a piece of work with it; empty when there
     * is nothing left to do. A piece that was begun before is taken apart, so that a file that nobody survives takes no
     * other with it.
     */
    public List<ImportJob> begin(UUID first) {
        var run = imports.lockRun(first, Pieces.MOST_FILES);
        if (run.isEmpty()) {
            WorkoutsLog.LOG.unknownFile(first);
        }
        var open = run.stream().filter(file -> !file.state().isFinal()).toList();
        Pieces.leftAlone(first, open).forEach(file -> queues.enqueue(ImportRegister.QUEUE, file.id()));
        var piece = Pieces.from(first, open);
        return piece.isEmpty() ? List.of() : begun(piece);
    }

    private List<ImportJob> begun(List<ImportFile> piece) {
        var now = clock.instant();
        piece.forEach(file -> file.begin(now));
        var fresh = contents.settleAmong(piece, now);
        if (fresh.size() == piece.size()) {
            // Should the beginning be forgotten, the broker still has the message, and it begins again.
            imports.commitSoon();
        }
        piece.stream().filter(file -> file.state().isFinal()).forEach(openFiles::settled);
        return fresh.stream().map(ImportJob::on).toList();
    }

    /** What was decoded of a file. */
    record Decoded(UUID file, Intake intake) {}

    /** Stores what was decoded, all of it or nothing; a file that somebody else settled meanwhile is left alone. */
    public void record(List<Decoded> decoded) {
        var ids = decoded.stream().map(Decoded::file).toList();
        var open = imports.lock(ids).stream()
                .filter(file -> !file.state().isFinal())
                .collect(Collectors.toMap(ImportFile::id, file -> file));
        var chosen = recorded.chosen(ids);
        var taken = decoded.stream()
                .filter(one -> open.containsKey(one.file()))
                .map(one -> new WorkoutIntake.Taken(
                        Objects.requireNonNull(open.get(one.file())),
                        one.intake(),
                        chosen.getOrDefault(one.file(), one.intake().visibility())))
                .toList();
        intake.take(taken, clock.instant());
        taken.forEach(one -> openFiles.settled(one.file()));
    }

    public void fail(UUID fileId, Reason reason) {
        openFiles.lock(fileId).ifPresent(file -> {
            file.failed(reason, clock.instant());
            openFiles.settled(file);
        });
    }
}
