package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;
import org.stadion.runtime.WorkQueues;
import org.stadion.workouts.ImportFileNotFound;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFileSearch;
import org.stadion.workouts.entity.ImportStore;

/** The back office's desk for imports. */
@Stateless
@RolesAllowed({"support", "moderator", "admin"})
public class ImportOperationsDesk implements ImportOperations {
    @Inject
    ImportFileSearch search;

    @Inject
    ImportStore imports;

    @Inject
    WorkQueues queues;

    @Inject
    Audit audit;

    @Override
    public Page<Row> list(Filter filter, PageRequest page) {
        return Page.of(search.page(filter, page), page.limit(), file -> Cursor.at(file.receivedAt(), file.id()))
                .map(ImportOperationsDesk::row);
    }

    @Override
    public Optional<Details> find(UUID importFile) {
        return imports.file(importFile)
                .map(file -> new Details(
                        row(file),
                        file.sha256(),
                        file.attempts(),
                        file.startedAt().orElse(null)));
    }

    @Override
    @RolesAllowed({"support", "moderator", "marketer", "admin"})
    public List<Hour> perHour(Instant from, Instant until) {
        var hours = new TreeMap<Instant, Map<State, Long>>();
        for (var settled : search.settledPerHour(from, until)) {
            hours.computeIfAbsent(settled.get("hour", Instant.class), hour -> new EnumMap<>(State.class))
                    .put(settled.get("state", State.class), settled.get("files", Long.class));
        }
        return hours.entrySet().stream()
                .map(hour -> new Hour(
                        hour.getKey(),
                        hour.getValue().getOrDefault(State.IMPORTED, 0L),
                        hour.getValue().getOrDefault(State.DUPLICATE, 0L),
                        hour.getValue().getOrDefault(State.FAILED, 0L)))
                .toList();
    }

    @Override
    @RolesAllowed({"support", "admin"})
    public void retry(UUID importFile, String actor, String reason) {
        var file = imports.lock(importFile).orElseThrow(() -> new ImportFileNotFound(importFile));
        file.retry();
        queues.enqueue(ImportRegister.QUEUE, importFile);
        audit.record(actor, "import.retry", "import-file/" + importFile, reason);
    }

    private static Row row(ImportFile file) {
        return new Row(
                file.id(),
                file.importId(),
                file.athlete(),
                file.name(),
                file.bytes(),
                file.state().name(),
                file.problem().map(Reason::slug).orElse(null),
                file.problem().map(Reason::detail).orElse(null),
                file.remarks().warnings().stream()
                        .map(warning -> warning.code() + ": " + warning.detail())
                        .toList(),
                file.workouts(),
                file.receivedAt(),
                file.finishedAt().orElse(null));
    }
}
