package org.stadion.workouts.control.decode;

import java.io.IOException;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.ActivityFile;
import org.stadion.workouts.control.archive.Content;
import org.stadion.workouts.control.archive.ImportItems;
import org.stadion.workouts.control.archive.Uploads;

/** Finds out by its content what a file is, and decodes it. Names and endings are never asked. */
public final class Decoders {
    private Decoders() {}

    /**
     * Decodes one FIT, GPX, TCX, KML, PWX or JSON file, compressed with gzip or not.
     *
     * @throws UndecodableFile if it is none, or holds no activity
     */
    public static DecodedActivity decode(byte[] content) {
        return ActivityFile.decode(content).activity();
    }

    /**
     * Opens any upload: one of those files, a zip of them, a KMZ, a Strava account's archive or table, an Apple Health
     * export.
     *
     * @param name what to call a plain file in reports
     * @throws UndecodableFile if the upload as a whole is refused; the content is closed then
     */
    public static ImportItems open(Content content, String name) throws IOException {
        return Uploads.open(content, name);
    }
}
