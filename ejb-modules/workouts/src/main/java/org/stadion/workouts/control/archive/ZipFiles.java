package org.stadion.workouts.control.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.health.HealthExport;
import org.stadion.workouts.control.health.HealthFiles;
import org.stadion.workouts.control.xml.XmlCursor;

/** The entries of one archive, and their bytes under the limits that hold for all of them together. */
final class ZipFiles {
    private static final int ROOT_HEAD = 262_144;
    private static final int MOST_CANDIDATES = 20;

    private final Content content;
    private final List<ZipEntry> entries;
    private final Inflation inflation;
    private final Map<String, ZipEntry> byKey = new HashMap<>();

    private ZipFiles(Content content, List<ZipEntry> entries) {
        this.content = content;
        this.entries = entries;
        this.inflation = new Inflation(content.size(), Limits.ARCHIVE_BYTES);
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
    }

    static ZipFiles open(Content content) throws IOException {
        var entries = ZipDirectory.read(content);
        var announced = entries.stream().mapToLong(ZipEntry::unpacked).sum();
        if (announced < 0 || Inflation.isBomb(content.size(), announced)) {
            throw new UndecodableFile(Problem.ZIP_BOMB);
        }
        return new ZipFiles(content, entries);
    }

    List<ZipEntry> entries() {
        return entries;
    }

    @Nullable
    ZipEntry named(String path) {
        return byKey.get(new ZipEntry(path, 0, 0, 0, 0, 0, 0, 0).key());
    }

    /** The entry of this name that lies in the fewest folders. */
    Optional<ZipEntry> shallowest(String name) {
        return entries.stream()
                .filter(entry -> !entry.isUnsafe())
                .filter(entry -> entry.key().equals(name) || entry.key().endsWith("/" + name))
                .min(Comparator.comparingLong(
                        entry -> entry.name().chars().filter(c -> c == '/').count()));
    }

    byte[] bytes(ZipEntry entry, int most) throws IOException {
        if (entry.unpacked() > most) {
            throw new UndecodableFile(Problem.FILE_TOO_LARGE);
        }
        try (var stream = inflation.counted(entry.open(content))) {
            return new Inflation(content.size(), most).drain(stream);
        }
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        return new Inflation(Math.max(entry.packed(), 1), Limits.HEALTH_EXPORT_BYTES).counted(entry.open(content));
    }

    /** The XML of an Apple Health export: its name is in the phone's language, so its root element is asked. */
    Optional<ZipEntry> healthExport() {
        return entries.stream()
                .filter(entry -> entry.key().endsWith(".xml") && !entry.isUnsafe())
                .limit(MOST_CANDIDATES)
                .filter(this::isHealthExport)
                .findFirst();
    }

    private boolean isHealthExport(ZipEntry entry) {
        try (var stream = stream(entry)) {
            var head = new ByteArrayInputStream(stream.readNBytes(ROOT_HEAD));
            return ActivityFile.rootOf(XmlCursor.open(head, new Warnings())).equals(HealthExport.ROOT);
        } catch (IOException | UndecodableFile none) {
            return false;
        }
    }

    /** The export and its routes, whose paths it counts from its own folder. */
    HealthFiles healthFiles(ZipEntry export) {
        var folder = export.name().substring(0, export.name().lastIndexOf('/') + 1);
        return new HealthFiles() {
            @Override
            public InputStream export() throws IOException {
                return stream(export);
            }

            @Override
            public Optional<byte[]> route(String path) throws IOException {
                var entry = named(folder + (path.startsWith("/") ? path.substring(1) : path));
                return entry == null ? Optional.empty() : Optional.of(bytes(entry, Limits.FILE_BYTES));
            }
        };
    }
}
