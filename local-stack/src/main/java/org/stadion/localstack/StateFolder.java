package org.stadion.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds everything a stack remembers. */
public final class StateFolder {
    private StateFolder() {}

    /** What the launcher and its servers leave there. */
    private static final List<String> OURS = Stream.concat(
                    Stream.of(Part.values()).map(Part::label),
                    Stream.of("logs", "run", "secrets.properties", "demo-anchor"))
            .toList();

    /**
     * Forgets everything. Unpacked servers stay, since they remember nothing; so does what others have put there, in case the
     * folder was not meant for us alone.
     */
    public static void empty(Settings settings) {
        HomeLock.take(settings.run()).close();
        for (var name : OURS) {
            var entry = settings.home().resolve(name);
            if (Files.isDirectory(entry)) {
                Folders.delete(entry);
            } else {
                delete(entry);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot delete " + file, refused);
        }
    }
}
