package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.FileSessions;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.Remarks;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.WorkoutStore;

/** Settles files whose content is here already: the same again is no second workout. In the caller's transaction. */
@Dependent
class KnownContents {
    @Inject
    WorkoutStore workouts;

    @Inject
    SourceStore sources;

    @Inject
    ImportStore imports;

    /** Which contents of these files of one athlete are here. */
    Set<String> among(Collection<ImportFile> files) {
        var athlete = files.iterator().next().athlete();
        return sources.known(athlete, files.stream().map(ImportFile::sha256).toList());
    }

    /** Settles those files of one athlete whose content is here. @return the others */
    List<ImportFile> settleAmong(List<ImportFile> files, Instant now) {
        var known = among(files);
        return files.stream()
                .filter(file -> !known.contains(file.sha256()) || !settled(file, now))
                .toList();
    }

    /** @return whether the content is here, so that the file is settled now */
    boolean settled(ImportFile file, Instant now) {
        var known = sources.ofContent(file.athlete(), file.sha256());
        if (known.isEmpty()) {
            return false;
        }
        var ids = new LinkedHashSet<>(known.stream().map(SourceRecord::workout).toList());
        var alive = ids.stream().filter(id -> workouts.find(id).isPresent()).toList();
        var remarks = alive.size() == ids.size() ? Remarks.NONE : Remarks.NONE.with(FileRemarks.DELETED_BEFORE);
        file.says(saidBefore(known, alive));
        file.duplicates(alive, remarks, now);
        return true;
    }

    /** What the file of this content that came first said. */
    private FileSessions saidBefore(List<SourceRecord> known, List<WorkoutId> alive) {
        var workouts = new HashMap<Integer, WorkoutId>();
        known.stream()
                .filter(source -> alive.contains(source.workout()))
                .forEach(source -> workouts.put(source.session() + 1, source.workout()));
        return known.stream()
                .flatMap(source -> source.importFile().flatMap(imports::file).stream())
                .map(first -> first.sessions().sessions())
                .filter(sessions -> !sessions.isEmpty())
                .findFirst()
                .map(sessions -> new FileSessions(sessions.stream()
                        .map(session -> session.repeated(workouts.get(session.session())))
                        .toList()))
                .orElse(FileSessions.NONE);
    }
}
