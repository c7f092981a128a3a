package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.Remarks;

/** The book of what is found in archives. Each entry is a transaction, so that the work may die between two of them. */
@Stateless
@PermitAll
public class ArchiveRegister {
    @Inject
    ImportStore imports;

    @Inject
    OpenFiles openFiles;

    @Inject
    WorkoutIntake intake;

    @Inject
    Clock clock;

    /** The positions of an archive's entries that were dealt with when the work died. */
    public Set<Integer> entriesDone(UUID archive) {
        return imports.entryPositions(archive);
    }

    /** Notes how many entries an archive has. */
    public void openArchive(UUID archive, int entries) {
        openFiles.lock(archive).ifPresent(file -> file.opened(entries));
    }

    /** An archive's entry, and what was decoded of it. */
    record Entry(Content content, Intake intake) {}

    /**
     * Stores what some of an archive's entries hold, all of it or nothing.
     *
     * @return whether the next ones are wanted too
     */
    public boolean recordEntries(UUID archive, List<Entry> decoded) {
        var now = clock.instant();
        var open = openFiles.lock(archive);
        open.ifPresent(file -> {
            var done = imports.entryPositions(archive);
            var taken = decoded.stream()
                    .filter(entry -> !done.contains(entry.content().position()))
                    .map(entry -> new WorkoutIntake.Taken(
                            unpacked(file, entry.content(), now),
                            entry.intake(),
                            entry.intake().visibility()))
                    .toList();
            intake.take(taken, now);
            taken.forEach(one -> openFiles.settled(one.file()));
        });
        return open.isPresent();
    }

    /** @return whether the next one is wanted too */
    public boolean failEntry(UUID archive, Content content, Reason reason) {
        var now = clock.instant();
        var open = openFiles.lock(archive);
        open.filter(file -> !imports.entryPositions(archive).contains(content.position()))
                .ifPresent(file -> {
                    var entry = unpacked(file, content, now);
                    entry.failed(reason, now);
                    openFiles.settled(entry);
                });
        return open.isPresent();
    }

    private ImportFile unpacked(ImportFile archive, Content content, Instant now) {
        var entry = archive.unpacked(content, now);
        entry.begin(now);
        imports.add(entry);
        archive.reached(content.position() + 1);
        return entry;
    }

    /** Settles an archive by the best of what became of its entries. */
    public void finishArchive(UUID archive, int ignored) {
        openFiles.lock(archive).ifPresent(file -> {
            var states = imports.entryStates(archive);
            var remarks = ignored == 0 ? Remarks.NONE : Remarks.NONE.with(FileRemarks.ignored(ignored));
            if (states.contains(State.IMPORTED)) {
                file.imported(List.of(), remarks, clock.instant());
            } else if (states.contains(State.DUPLICATE)) {
                file.duplicates(List.of(), remarks, clock.instant());
            } else {
                file.failed(Reasons.nothingIn(states), clock.instant());
            }
            openFiles.settled(file);
        });
    }
}
