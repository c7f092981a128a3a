package org.stadion.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything a stack remembers. */
public final class StateFolder {
    private StateFolder() {}

    /** Forgets everything. Unpacked servers stay, since they remember nothing. */
    public static void empty(Settings settings) {
        var lock = HomeLock.take(settings.run());
        lock.close();
        try (var entries = Files.list(settings.home())) {
            for (var entry : (Iterable<Path>) entries::iterator) {
                if (entry.equals(settings.servers())) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    Folders.delete(entry);
                } else {
                    Files.delete(entry);
                }
            }
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot empty " + settings.home(), refused);
        }
    }
}
