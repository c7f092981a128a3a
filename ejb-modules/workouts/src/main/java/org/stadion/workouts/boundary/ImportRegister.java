package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.IdempotencyKeyReused;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.WorkQueues;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportNotFound;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.ImportStore;

/** The book that requests for imports are kept in, as their athletes see and abort them. Each entry is a transaction. */
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
    OpenFiles openFiles;

    @Inject
    WorkQueues queues;

    @Inject
    Clock clock;

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
                openFiles.settled(file);
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
}
