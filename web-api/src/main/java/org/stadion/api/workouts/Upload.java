package org.stadion.api.workouts;

import static org.stadion.api.ApiLog.LOG;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.workouts.Imports;
import org.stadion.workouts.Imports.ReceivedFile;

/**
 * The files of one multipart request, in a folder of their own until closed. The server keeps large parts on disk while
 * they come in and stops at its bound for a whole request; the bound for one file is ours.
 */
final class Upload implements AutoCloseable {

    private static final String PART = "file";
    private static final int LONGEST_NAME = 255;
    private static final int BUFFER = 65_536;

    private final Path folder;
    private final List<ReceivedFile> files = new ArrayList<>();

    private Upload(Path folder) {
        this.folder = folder;
    }

    /** @throws Refusal if it is no upload, or too much */
    static Upload of(List<EntityPart> parts) {
        check(parts);
        try {
            var upload = new Upload(Files.createTempDirectory("stadion-upload-"));
            try {
                for (EntityPart part : parts) {
                    upload.keep(part);
                }
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be kept", e);
        }
    }

    List<ReceivedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        files.forEach(file -> remove(file.bytes()));
        remove(folder);
    }

    private void keep(EntityPart part) throws IOException {
        var target = folder.resolve(Integer.toString(files.size()));
        files.add(new ReceivedFile(name(part.getFileName().orElse("")), target));
        try (var content = part.getContent();
                var file = Files.newOutputStream(target)) {
            copy(content, file);
        }
    }

    private static void copy(InputStream content, OutputStream file) throws IOException {
        var buffer = new byte[BUFFER];
        long written = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            written += read;
            if (written > Imports.MOST_BYTES) {
                throw tooLarge();
            }
            file.write(buffer, 0, read);
        }
    }

    private static void check(List<EntityPart> parts) {
        if (parts.isEmpty()) {
            throw Refusal.of("upload-invalid", "Send at least one part named " + PART + " with a file in it.");
        }
        if (parts.size() > Imports.MOST_FILES) {
            throw Refusal.of("upload-invalid", "Send at most " + Imports.MOST_FILES + " files at once.");
        }
        for (EntityPart part : parts) {
            if (!part.getName().equals(PART) || part.getFileName().isEmpty()) {
                throw Refusal.of(
                        "upload-invalid", "Each part must be named " + PART + " and carry a file with its name.");
            }
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                "upload-too-large",
                "A file may have " + Imports.MOST_BYTES / 1_000_000
                        + " MB, an upload 250 MB. Send fewer or smaller files.");
    }

    /** The last step of whatever path the client sent, without control characters, cut at the front so that the suffix stays. */
    static String name(@Nullable String submitted) {
        var cleaned = Objects.requireNonNullElse(submitted, "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (cleaned.isEmpty()) {
            return "unnamed";
        }
        return cleaned.length() <= LONGEST_NAME ? cleaned : cleaned.substring(cleaned.length() - LONGEST_NAME);
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.uploadNotRemoved(path.toString(), e);
        }
    }
}
