package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.IdempotencyKeyReused;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Tally;
import org.stadion.runtime.WorkQueues;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportNotFound;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.Remarks;

/**
 * The book that imports are kept in. Each entry is a transaction; the slow work between them is done by
 * {@link ImportWork}, and may die and begin anew at any point.
 */
@Stateless
@PermitAll
public class ImportRegister {
    static final String QUEUE = "telemetry-import";

    /** Files shown of one import: an archive may hold thousands. */
    private static final int MOST_SHOWN = 1000;

    private static final int SHOWN_IN_LIST = 50;

    @Inject
    ImportStore imports;

    @Inject
    KnownContents contents;

    @Inject
    WorkoutIntake intake;

    @Inject
    RecordedVisibility recorded;

    @Inject
    WorkQueues queues;

    @Inject
    Tally tally;

    @Inject
    Clock clock;

    /** What is to be done, and all that is needed for it. */
    public record Job(
            UUID file,
            AthleteId athlete,
            String name,
            long bytes,
            String objectKey,
            Instant receivedAt,
            boolean restores) {}

    public ImportView open(AthleteId athlete, String key, String requestSha256, List<Content> contents) {
        var now = clock.instant();
        var fresh = new Import(ImportId.next(), athlete, key, requestSha256, now);
        if (!imports.open(fresh)) {
            var earlier = imports.byKey(athlete, key).orElseThrow();
            if (!earlier.requestSha256().equals(requestSha256)) {
                throw new IdempotencyKeyReused();
            }
            return view(earlier, MOST_SHOWN);
        }
        var files = contents.stream()
                .map(content -> ImportFile.received(fresh, content, now))
                .toList();
        files.forEach(imports::add);
        Pieces.of(files).forEach(piece -> queues.enqueue(QUEUE, piece.getFirst().id()));
        return ImportViews.view(fresh, files, Map.of(State.RECEIVED, files.size()));
    }

    public ImportView find(AthleteId athlete, ImportId id) {
        return view(own(athlete, imports.find(id), id), MOST_SHOWN);
    }

    private static Import own(AthleteId athlete, Optional<Import> found, ImportId id) {
        return found.filter(row -> row.athlete().equals(athlete)).orElseThrow(() -> new ImportNotFound(id));
    }

    public Page<FileView> files(AthleteId athlete, ImportId id, Set<State> states, PageRequest page) {
        own(athlete, imports.find(id), id);
        var wanted = states.isEmpty() ? EnumSet.allOf(State.class) : states;
        return Page.of(imports.page(id, wanted, page), page.limit(), file -> Cursor.at(file.receivedAt(), file.id()))
                .map(ImportViews::view);
    }

    /** Locks what it changes before it looks, so that of a worker and an abort the second sees what the first did. */
    public ImportView abort(AthleteId athlete, ImportId id) {
        var row = own(athlete, imports.lock(id), id);
        var open = imports.lockUnsettled(id);
        if (!open.isEmpty()) {
            var now = clock.instant();
            row.abort(now);
            for (var file : open) {
                file.abort(now);
                settled(file);
            }
        }
        return view(row, MOST_SHOWN);
    }

    public Page<ImportView> list(AthleteId athlete, PageRequest page) {
        return Page.of(
                        imports.page(athlete, page),
                        page.limit(),
                        row -> Cursor.at(row.createdAt(), row.id().value()))
                .map(row -> view(row, SHOWN_IN_LIST));
    }

    private ImportView view(Import row, int most) {
        return ImportViews.view(row, imports.files(row.id(), most), imports.count(row.id()));
    }

    /**
     * Notes that the work begins on a file, and on those behind it that make up a piece of work with it; empty when there
     * is nothing left to do. A piece that was begun before is taken apart, so that a file that nobody survives takes no
     * other with it.
     */
    public List<Job> begin(UUID first) {
        var run = imports.lockRun(first, Pieces.MOST_FILES);
        if (run.isEmpty()) {
            WorkoutsLog.LOG.unknownFile(first);
        }
        var open = run.stream().filter(file -> !file.state().isFinal()).toList();
        Pieces.leftAlone(first, open).forEach(file -> queues.enqueue(QUEUE, file.id()));
        var piece = Pieces.from(first, open);
        return piece.isEmpty() ? List.of() : begun(piece);
    }

    private List<Job> begun(List<ImportFile> piece) {
        var now = clock.instant();
        piece.forEach(file -> file.begin(now));
        var fresh = contents.settleAmong(piece, now);
        if (fresh.size() == piece.size()) {
            // Should the beginning be forgotten, the broker still has the message, and it begins again.
            imports.commitSoon();
        }
        piece.stream().filter(file -> file.state().isFinal()).forEach(this::settled);
        return fresh.stream().map(ImportRegister::job).toList();
    }

    private static Job job(ImportFile file) {
        return new Job(
                file.id(),
                file.athlete(),
                file.name(),
                file.bytes(),
                file.objectKey(),
                file.receivedAt(),
                file.restores());
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
        taken.forEach(one -> settled(one.file()));
    }

    public void fail(UUID fileId, Reason reason) {
        unsettled(fileId).ifPresent(file -> {
            file.failed(reason, clock.instant());
            settled(file);
        });
    }

    /** The positions of an archive's entries that were dealt with when the work died. */
    public Set<Integer> entriesDone(UUID archive) {
        return imports.entryPositions(archive);
    }

    /** Notes how many entries an archive has. */
    public void openArchive(UUID archive, int entries) {
        unsettled(archive).ifPresent(file -> file.opened(entries));
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
        var open = unsettled(archive);
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
            taken.forEach(one -> settled(one.file()));
        });
        return open.isPresent();
    }

    /** @return whether the next one is wanted too */
    public boolean failEntry(UUID archive, Content content, Reason reason) {
        var now = clock.instant();
        var open = unsettled(archive);
        open.filter(file -> !imports.entryPositions(archive).contains(content.position()))
                .ifPresent(file -> {
                    var entry = unpacked(file, content, now);
                    entry.failed(reason, now);
                    settled(entry);
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
        unsettled(archive).ifPresent(file -> {
            var states = imports.entryStates(archive);
            var remarks = ignored == 0
                    ? Remarks.NONE
                    : Remarks.NONE.with(new Warning("entries-ignored", ignored + " entries are no activities."));
            if (states.contains(State.IMPORTED)) {
                file.imported(List.of(), remarks, clock.instant());
            } else if (states.contains(State.DUPLICATE)) {
                file.duplicates(List.of(), remarks, clock.instant());
            } else {
                file.failed(nothingIn(states), clock.instant());
            }
            settled(file);
        });
    }

    private static Reason nothingIn(Set<State> states) {
        var nothing = Problem.ZIP_NO_ACTIVITIES;
        return new Reason(
                nothing.slug(),
                nothing.sentence(),
                states.isEmpty() ? nothing.sentence() : "None of its entries could be read; each says why.");
    }

    private Optional<ImportFile> unsettled(UUID fileId) {
        return imports.lock(fileId).filter(file -> !file.state().isFinal());
    }

    private void settled(ImportFile file) {
        var word = file.state().name().toLowerCase(Locale.ROOT);
        WorkoutsLog.LOG.settled(file.id(), word, file.workouts().toString());
        tally.count("stadion.imports", "result", word);
    }
}
