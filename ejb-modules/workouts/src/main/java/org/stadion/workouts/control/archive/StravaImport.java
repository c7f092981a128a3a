package org.stadion.workouts.control.archive;

import java.util.ArrayList;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.ImportItems.Items;

/** A Strava table on its own: what was entered by hand is there, the files are not. */
final class StravaImport {
    private static final byte[] NO_FILE = {};

    private StravaImport() {}

    static Items of(byte[] csv) {
        var table = StravaTable.read(csv);
        var items = new ArrayList<ImportItem>();
        for (var line : table.unreadable()) {
            items.add(new ImportItem.Refused("row " + line, new UndecodableFile(Problem.CSV_ROW_UNREADABLE)));
        }
        for (var row : table.rows()) {
            items.add(withoutFile(row));
        }
        return new Items(items.size(), items.iterator());
    }

    /** A row that names no file is an activity of its own; one that names a missing file is not. */
    static ImportItem withoutFile(StravaRow row) {
        if (!row.file().isEmpty()) {
            return new ImportItem.Refused(row.name(), new UndecodableFile(Problem.ARCHIVE_FILE_MISSING));
        }
        return row.manual()
                .<ImportItem>map(activity -> new ImportItem.Decoded(row.name(), NO_FILE, activity, row.note()))
                .orElseGet(() -> new ImportItem.Refused(row.name(), new UndecodableFile(Problem.CSV_ROW_UNREADABLE)));
    }
}
