package org.stadion.workouts.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.entity.ImportFile.Content;

/** Uploaded files by the hash of their content. */
final class Originals {
    /** What a file really is shows when it is decoded. */
    static final String CONTENT_TYPE = "application/octet-stream";

    private static final int BUFFER = 64 * 1024;

    private Originals() {}

    static String key(String sha256) {
        return "originals/" + sha256;
    }

    static String sha256(Path file) {
        var digest = sha256();
        try (var bytes = Files.newInputStream(file)) {
            update(digest, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Stands for the content of an activity that has no file of its own: the same one again has the same. */
    static String fingerprint(DecodedActivity activity) {
        var text = new StringBuilder(activity.format().slug());
        for (var session : activity.sessions()) {
            text.append('|')
                    .append(session.sourceSport())
                    .append(session.start().map(Instant::toString).orElse(""))
                    .append(new TreeMap<>(session.totals().values()))
                    .append(session.telemetry().size());
        }
        return sha256(text.toString());
    }

    /** Says whether two requests are the same: the same files under the same names in the same order. */
    static String requestSha256(List<Content> contents) {
        var digest = sha256();
        for (var content : contents) {
            digest.update(content.sha256().getBytes(StandardCharsets.UTF_8));
            digest.update((content.restores() ? "+" : "-").getBytes(StandardCharsets.UTF_8));
            digest.update(content.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, InputStream bytes) throws IOException {
        var buffer = new byte[BUFFER];
        for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
