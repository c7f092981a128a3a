package org.stadion.workouts.control.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.ImportItems.Items;
import org.stadion.workouts.control.health.HealthExport;
import org.stadion.workouts.control.health.HealthFiles;
import org.stadion.workouts.control.health.HealthWorkout;

/** The workouts of an Apple Health export, one after the other. */
final class HealthImport implements Iterator<ImportItem> {
    private static final byte[] NO_FILE = {};

    private final Iterator<HealthWorkout> workouts;
    private final HealthFiles files;

    private HealthImport(Iterator<HealthWorkout> workouts, HealthFiles files) {
        this.workouts = workouts;
        this.files = files;
    }

    static Items of(HealthFiles files) throws IOException {
        var workouts = HealthExport.workouts(files);
        return new Items(workouts.size(), new HealthImport(workouts.iterator(), files));
    }

    @Override
    public boolean hasNext() {
        return workouts.hasNext();
    }

    @Override
    public ImportItem next() {
        var workout = workouts.next();
        try {
            return new ImportItem.Decoded(workout.label(), NO_FILE, workout.decode(files), ArchiveNote.NONE);
        } catch (UndecodableFile refused) {
            return new ImportItem.Refused(workout.label(), refused);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
