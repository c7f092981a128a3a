package org.stadion.workouts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Small files that came just now, by their key in the object store: most are decoded on this server within a second, and
 * need not be fetched again. Nobody may count on finding one here.
 */
@ApplicationScoped
class FreshOriginals {
    private static final int MOST_BYTES_EACH = 1_000_000;
    private static final int MOST_BYTES = 16_000_000;

    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private int bytes;

    /** Keeps a file that the object store has; the oldest give way to it. */
    void keep(String key, Path file) {
        try {
            if (Files.size(file) <= MOST_BYTES_EACH) {
                keep(key, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void keep(String key, byte[] content) {
        take(key);
        kept.put(key, content);
        bytes += content.length;
        while (bytes > MOST_BYTES) {
            take(kept.keySet().iterator().next());
        }
    }

    /** Hands a file out, once. */
    synchronized Optional<byte[]> take(String key) {
        var content = Optional.ofNullable(kept.remove(key));
        content.ifPresent(taken -> bytes -= taken.length);
        return content;
    }
}
