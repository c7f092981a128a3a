package org.stadion.api.workouts;

import static org.stadion.api.ApiLog.LOG;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.workouts.Imports;
import org.stadion.workouts.Imports.ReceivedFile;

/**
 * The files of one multipart request, in a folder of their own until closed. The server wrote them to disk while they
 * came in and stopped at the bounds that {@link UploadBounds} set.
 */
final class Upload implements AutoCloseable {

    private static final String PART = "file";
    private static final int LONGEST_NAME = 255;
    private static final int MEGABYTE = 1_000_000;

    private final Path folder;
    private final List<ReceivedFile> files = new ArrayList<>();

    private Upload(Path folder) {
        this.folder = folder;
    }

    /** @throws Refusal if it is no upload, or too much */
    static Upload of(HttpServletRequest request) {
        var parts = parts(request);
        check(parts);
        try {
            var upload = new Upload(Files.createTempDirectory("stadion-upload-"));
            try {
                for (Part part : parts) {
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

    private void keep(Part part) throws IOException {
        var target = folder.resolve(Integer.toString(files.size()));
        files.add(new ReceivedFile(name(part.getSubmittedFileName()), target));
        part.write(target.toString());
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IllegalStateException beyondABound) {
            throw tooLarge();
        } catch (IOException | ServletException e) {
            throw broken();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException) {
                throw broken();
            }
            throw e;
        }
    }

    private static Refusal broken() {
        return Refusal.of("upload-malformed", "The body is no complete multipart/form-data upload.");
    }

    private static void check(Collection<Part> parts) {
        if (parts.isEmpty()) {
            throw Refusal.of("upload-invalid", "Send at least one part named " + PART + " with a file in it.");
        }
        if (parts.size() > Imports.MOST_FILES) {
            throw Refusal.of("upload-invalid", "Send at most " + Imports.MOST_FILES + " files at once.");
        }
        for (Part part : parts) {
            if (!part.getName().equals(PART) || part.getSubmittedFileName() == null) {
                throw Refusal.of(
                        "upload-invalid", "Each part must be named " + PART + " and carry a file with its name.");
            }
            if (part.getSize() > Imports.MOST_BYTES) {
                throw tooLarge();
            }
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                "upload-too-large",
                "A file may have " + Imports.MOST_BYTES / MEGABYTE + " MB, an upload "
                        + UploadBounds.MOST_BYTES / MEGABYTE + " MB. Send fewer or smaller files.");
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
