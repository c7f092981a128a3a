package org.stadion.workouts.control.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.ImportItems.Items;

/**
 * A zip archive: a Strava account's with its table, an Apple Health export, or simply files. What to do with every entry is
 * decided from the directory; an entry's bytes are read when its turn comes.
 */
final class ZipImport implements Iterator<ImportItem> {
    private static final Set<String> ACTIVITY_ENDINGS =
            Set.of("fit", "gpx", "tcx", "kml", "pwx", "gz", "xml", "zip", "kmz");
    private static final int LARGEST_TABLE = 50_000_000;

    private final ZipFiles files;
    private final List<Supplier<ImportItem>> tasks = new ArrayList<>();
    private int next;

    private ZipImport(ZipFiles files) {
        this.files = files;
    }

    static Items open(Content content) throws IOException {
        var files = ZipFiles.open(content);
        var health = files.healthExport();
        if (health.isPresent()) {
            return HealthImport.of(files.healthFiles(health.get()));
        }
        var zip = new ZipImport(files);
        zip.plan();
        if (zip.tasks.isEmpty()) {
            throw new UndecodableFile(Problem.ZIP_NO_ACTIVITIES);
        }
        return new Items(zip.tasks.size(), zip);
    }

    private void plan() throws IOException {
        var table = files.shallowest("activities.csv");
        var done = new HashSet<ZipEntry>();
        if (table.isPresent()) {
            done.add(table.get());
            planTable(table.get(), done);
        }
        var seen = new HashSet<String>();
        done.forEach(entry -> seen.add(entry.key()));
        for (var entry : files.entries()) {
            if (!done.contains(entry)
                    && !entry.isDirectory()
                    && !isFork(entry)
                    && isWanted(entry, table.orElse(null))) {
                tasks.add(
                        seen.add(entry.key())
                                ? () -> entry(entry)
                                : () -> refused(entry.name(), Problem.ZIP_ENTRY_REPEATED));
            }
        }
    }

    /** What a Mac knows of a file beside its content, zipped with it under the same name. */
    private static boolean isFork(ZipEntry entry) {
        var name = entry.name().substring(entry.name().lastIndexOf('/') + 1);
        return name.startsWith("._") && entry.name().startsWith("__MACOSX/");
    }

    /** Beside Strava's table only the activities are: planned routes and pictures lie there too. */
    private static boolean isWanted(ZipEntry entry, @Nullable ZipEntry table) {
        if (table == null) {
            return true;
        }
        var folder = table.key().substring(0, table.key().length() - "activities.csv".length());
        return entry.key().startsWith(folder + "activities/") || entry.isUnsafe();
    }

    private void planTable(ZipEntry tableEntry, Set<ZipEntry> done) throws IOException {
        StravaTable table;
        try {
            table = StravaTable.read(files.bytes(tableEntry, LARGEST_TABLE));
        } catch (UndecodableFile unreadable) {
            tasks.add(() -> new ImportItem.Refused(tableEntry.name(), unreadable));
            return;
        }
        var folder = tableEntry.name().substring(0, tableEntry.name().length() - "activities.csv".length());
        for (var line : table.unreadable()) {
            tasks.add(() -> refused("row " + line, Problem.CSV_ROW_UNREADABLE));
        }
        for (var row : table.rows()) {
            var entry = row.file().isEmpty() ? null : files.named(folder + row.file());
            if (entry != null) {
                done.add(entry);
                tasks.add(() -> row(row, entry));
            } else {
                tasks.add(() -> StravaImport.withoutFile(row));
            }
        }
    }

    private ImportItem row(StravaRow row, ZipEntry entry) {
        var item = entry(entry);
        return item instanceof ImportItem.Decoded decoded
                ? new ImportItem.Decoded(decoded.name(), decoded.bytes(), row.amend(decoded.activity()), row.note())
                : item;
    }

    private ImportItem entry(ZipEntry entry) {
        if (entry.isUnsafe()) {
            return refused(entry.name(), Problem.ZIP_ENTRY_UNSAFE);
        }
        try {
            var file = ActivityFile.decode(files.bytes(entry, Limits.FILE_BYTES));
            return new ImportItem.Decoded(entry.name(), file.bytes(), file.activity(), ArchiveNote.NONE);
        } catch (UndecodableFile refused) {
            var unknown = refused.problem() == Problem.FILE_TYPE_UNKNOWN || refused.problem() == Problem.FILE_EMPTY;
            return unknown && !ACTIVITY_ENDINGS.contains(ending(entry.name()))
                    ? new ImportItem.Ignored(entry.name())
                    : new ImportItem.Refused(entry.name(), refused);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static ImportItem refused(String name, Problem problem) {
        return new ImportItem.Refused(name, new UndecodableFile(problem));
    }

    @Override
    public boolean hasNext() {
        return next < tasks.size();
    }

    @Override
    public ImportItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return tasks.get(next++).get();
    }
}
