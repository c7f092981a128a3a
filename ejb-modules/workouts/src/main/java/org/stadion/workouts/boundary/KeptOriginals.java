package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.control.archive.Content;

/** Originals in the object store: how they get there, and how they come back to be worked on. */
@Dependent
class KeptOriginals {
    /** Larger originals are read from disk. */
    private static final int IN_MEMORY = 16_000_000;

    @Inject
    ObjectStore objects;

    @Inject
    FreshOriginals fresh;

    /** Keeps a file that is worked on soon. */
    void keep(String key, Path file) {
        objects.put(key, file, Originals.CONTENT_TYPE);
        fresh.keep(key, file);
    }

    /** Keeps what was found in another file. */
    void keep(String key, byte[] bytes) {
        try {
            var file = Files.createTempFile("stadion-entry", null);
            try {
                Files.write(file, bytes);
                objects.put(key, file, Originals.CONTENT_TYPE);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fetched fetch(ImportJob job) throws IOException {
        if (job.bytes() <= IN_MEMORY) {
            return new Fetched(Content.of(bytes(job)), null);
        }
        var copy = download(job);
        try {
            return new Fetched(Content.of(copy), copy);
        } catch (IOException | RuntimeException unreadable) {
            Files.deleteIfExists(copy);
            throw unreadable;
        }
    }

    private byte[] bytes(ImportJob job) throws IOException {
        var kept = fresh.take(job.objectKey());
        if (kept.isPresent()) {
            return kept.get();
        }
        try (var bytes = stored(job)) {
            return bytes.readAllBytes();
        }
    }

    private Path download(ImportJob job) throws IOException {
        try (var bytes = stored(job)) {
            var copy = Files.createTempFile("stadion-original", null);
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        }
    }

    private InputStream stored(ImportJob job) {
        return objects.get(job.objectKey())
                .orElseThrow(() -> new IllegalStateException("the object store has no " + job.objectKey()));
    }

    /**
     * An original at hand until it is closed.
     *
     * @param copy where it is on disk, if it is too large for the memory
     */
    record Fetched(Content content, @Nullable Path copy) implements Closeable {
        @Override
        public void close() throws IOException {
            content.close();
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
