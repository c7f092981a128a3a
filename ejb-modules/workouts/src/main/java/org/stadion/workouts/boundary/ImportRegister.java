package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.IdempotencyKeyReused;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;
import org.stadion.runtime.Tally;
import org.stadion.runtime.WorkQueues;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportNotFound;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.Remarks;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutRecorded;

/**
 * The book that imports are kept in. Each entry is a transaction; the slow work between them is done by
 * {@link ImportsDesk}, and may die and begin anew at any point.
 */
@Stateless
@PermitAll
public class ImportRegister {
    static final String QUEUE = "telemetry-import";

    /** Files shown of one import: an archive may hold thousands. */
    static final int MOST_SHOWN = 1000;

    private static final int SHOWN_IN_LIST = 50;

    @Inject
    ImportStore imports;

    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    DayStore days;

    @Inject
    WorkQueues queues;

    @Inject
    Event<WorkoutRecorded> recorded;

    @Inject
    Tally tally;

    @Inject
    Clock clock;

    /** What is to be done, and all that is needed for it. */
    public record Job(UUID file, AthleteId athlete, String name, String objectKey, Instant receivedAt) {}

    public ImportView open(AthleteId athlete, String key, String requestSha256, List<Content> contents) {
        var now = clock.instant();
        var fresh = new Import(ImportId.next(), athlete, key, requestSha256, now);
        if (!imports.open(fresh)) {
            var earlier = imports.byKey(athlete, key).orElseThrow();
            if (!earlier.requestSha256().equals(requestSha256)) {
                throw new IdempotencyKeyReused();
            }
            return ImportViews.view(earlier, imports.files(earlier.id(), MOST_SHOWN));
        }
        var files = new ArrayList<ImportFile>();
        for (var content : contents) {
            var file = ImportFile.received(fresh, content, now);
            imports.add(file);
            queues.enqueue(QUEUE, file.id());
            files.add(file);
        }
        return ImportViews.view(fresh, files);
    }

    public ImportView find(AthleteId athlete, ImportId id) {
        return imports.find(id)
                .filter(found -> found.athlete().equals(athlete))
                .map(found -> ImportViews.view(found, imports.files(id, MOST_SHOWN)))
                .orElseThrow(() -> new ImportNotFound(id));
    }

    public Page<ImportView> list(AthleteId athlete, PageRequest page) {
        return Page.of(
                        imports.page(athlete, page),
                        page.limit(),
                        row -> Cursor.at(row.createdAt(), row.id().value()))
                .map(row -> ImportViews.view(row, imports.files(row.id(), SHOWN_IN_LIST)));
    }

    /** Notes that the work begins; empty when there is nothing left to do. */
    public Optional<Job> begin(UUID fileId) {
        var found = imports.lock(fileId);
        if (found.isEmpty()) {
            WorkoutsLog.LOG.unknownFile(fileId);
        }
        return found.filter(file -> !file.state().isFinal()).flatMap(file -> {
            file.begin(clock.instant());
            return settledAsDuplicate(file)
                    ? Optional.empty()
                    : Optional.of(new Job(fileId, file.athlete(), file.name(), file.objectKey(), file.receivedAt()));
        });
    }

    /** Stores what was decoded, all of it or nothing; a file that somebody else settled meanwhile is left alone. */
    public void record(UUID fileId, List<PreparedWorkout> prepared, List<Warning> warnings, Visibility visibility) {
        var file = imports.lock(fileId).orElseThrow();
        if (file.state().isFinal()) {
            return;
        }
        workouts.lock(file.athlete());
        if (settledAsDuplicate(file)) {
            return;
        }
        var now = clock.instant();
        var group = prepared.size() > 1 ? Ids.next() : null;
        var stored = new ArrayList<Workout>();
        for (var session : prepared) {
            stored.add(store(file, session, group, visibility, now));
        }
        var touched = new TreeSet<>(stored.stream().map(Workout::localDay).toList());
        days.refresh(file.athlete(), touched);
        stored.forEach(workout -> recorded.fire(WorkoutEvents.recorded(workout, now)));
        var ids = stored.stream().map(Workout::id).toList();
        file.imported(ids, new Remarks(warnings), now);
        settled(file, ids);
    }

    private Workout store(
            ImportFile file, PreparedWorkout session, @Nullable UUID group, Visibility visibility, Instant now) {
        var leg = group == null ? null : new Workout.Leg(group, session.session() + 1);
        var words = new Workout.Words(session.title(), session.description().orElse(null), visibility);
        var workout = Workout.recorded(
                WorkoutId.next(), file.athlete(), session.recording(), words, file.importId(), leg, now);
        workouts.add(workout);
        session.telemetry().ifPresent(samples -> telemetry.save(workout.id(), samples));
        sources.add(source(file, workout, session, now));
        return workout;
    }

    private static SourceRecord source(ImportFile file, Workout workout, PreparedWorkout session, Instant now) {
        var recording = session.recording();
        return new SourceRecord(
                file.athlete(),
                workout.id(),
                new SourceRecord.Original("file", null, file.sha256(), file.id(), file.objectKey(), file.name()),
                new SourceRecord.Session(
                        session.session(),
                        recording.format(),
                        recording.device(),
                        recording.startAt(),
                        recording.endAt(),
                        recording.sport()),
                now);
    }

    /** The same content again is no second workout. */
    private boolean settledAsDuplicate(ImportFile file) {
        var known = sources.ofContent(file.athlete(), file.sha256());
        if (known.isEmpty()) {
            return false;
        }
        var ids = List.copyOf(
                new LinkedHashSet<>(known.stream().map(SourceRecord::workout).toList()));
        var alive = ids.stream().filter(id -> workouts.find(id).isPresent()).toList();
        var remarks = alive.size() == ids.size()
                ? Remarks.NONE
                : Remarks.NONE.with(
                        new Warning("deleted-before", "You deleted a workout of this file; it stays deleted."));
        file.duplicates(alive, remarks, clock.instant());
        settled(file, alive);
        return true;
    }

    public void fail(UUID fileId, Reason reason) {
        imports.lock(fileId).filter(file -> !file.state().isFinal()).ifPresent(file -> {
            file.failed(reason, clock.instant());
            settled(file, List.of());
        });
    }

    private void settled(ImportFile file, List<WorkoutId> outcome) {
        WorkoutsLog.LOG.settled(file.id(), file.state().name(), outcome.toString());
        tally.count("stadion.imports", "result", word(file.state()));
    }

    private static String word(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
