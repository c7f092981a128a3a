package org.stadion.workouts.boundary;

import org.stadion.workouts.ImportView.Warning;

/** What its athlete is told of a file beside what became of it. */
final class FileRemarks {
    static final Warning DELETED_BEFORE =
            new Warning("deleted-before", "You deleted a workout of this file; it stays deleted.");

    static final Warning ALREADY_HERE = new Warning("already-here", "A file of this name and time is here already.");

    static final Warning UPDATED = new Warning("updated", "It was here already and is now as its service says.");

    static final Warning MERGED =
            new Warning("merged", "It was merged with what another source says of the same workout.");

    static final Warning MERGE_UNSURE =
            new Warning("merge-unsure", "It may be the same as another workout of yours; please say.");

    static final Warning STANDS_BESIDE = new Warning(
            "stands-beside",
            "It speaks of a workout whose changes cannot be made together with it, so the workout stays as it is.");

    private FileRemarks() {}

    static Warning ignored(int entries) {
        return new Warning("entries-ignored", entries + " entries are no activities.");
    }
}
