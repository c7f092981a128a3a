package org.stadion.workouts.control.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.archive.ImportItems.Items;
import org.stadion.workouts.control.health.HealthExport;
import org.stadion.workouts.control.health.HealthFiles;
import org.stadion.workouts.control.xml.XmlCursor;

/** Opens whatever was uploaded. */
public final class Uploads {
    private static final int ROOT_HEAD = 262_144;

    private Uploads() {}

    /**
     * The parts of an upload: one for a plain file, as many as there are for an archive.
     *
     * @param name what the caller calls the file in reports; its ending means nothing
     * @throws UndecodableFile if the upload as a whole is refused; the content is closed then
     */
    public static ImportItems open(Content content, String name) throws IOException {
        try {
            return new ImportItems(items(content, name), content);
        } catch (IOException | RuntimeException refused) {
            content.close();
            throw refused;
        }
    }

    private static Items items(Content content, String name) throws IOException {
        if (content.size() == 0) {
            throw new UndecodableFile(Problem.FILE_EMPTY);
        }
        var head = content.read(0, ContentType.HEAD);
        return switch (ContentType.of(head)) {
            case ZIP -> ZipImport.open(content);
            case STRAVA_TABLE -> StravaImport.of(small(content));
            case XML -> isHealthExport(content) ? HealthImport.of(alone(content)) : single(content, name);
            case FIT, GZIP, RECORDING, JSON, UNKNOWN -> single(content, name);
        };
    }

    private static Items single(Content content, String name) throws IOException {
        var file = ActivityFile.decode(small(content));
        var item = new ImportItem.Decoded(name, file.bytes(), file.activity(), ArchiveNote.NONE);
        return new Items(1, List.<ImportItem>of(item).iterator());
    }

    private static byte[] small(Content content) throws IOException {
        if (content.size() > Limits.FILE_BYTES) {
            throw new UndecodableFile(Problem.FILE_TOO_LARGE);
        }
        return content.all();
    }

    private static boolean isHealthExport(Content content) {
        var head = XmlCursor.open(content.stream(0, ROOT_HEAD), new Warnings());
        return ActivityFile.rootOf(head).equals(HealthExport.ROOT);
    }

    /** An export without its routes. */
    private static HealthFiles alone(Content content) {
        if (content.size() > Limits.HEALTH_EXPORT_BYTES) {
            throw new UndecodableFile(Problem.FILE_TOO_LARGE);
        }
        return new HealthFiles() {
            @Override
            public InputStream export() {
                return content.stream(0, content.size());
            }

            @Override
            public Optional<byte[]> route(String path) {
                return Optional.empty();
            }
        };
    }
}
