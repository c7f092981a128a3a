package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.stadion.kernel.DomainException;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.Content;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.control.decode.Decoders;

/** Reads originals once more. No transaction is open meanwhile. */
@Dependent
class OriginalSessions {
    /** What to call a plain file; an archive's entries have names of their own. */
    private static final String PLAIN = "original";

    @Inject
    ObjectStore objects;

    /**
     * One session of an original.
     *
     * @param contentSha256 tells an archive's entries apart
     * @param session its number in the file, from 0
     * @param start what stood for its start when it was taken in, for one that is of no day
     */
    record Reference(String objectKey, String contentSha256, int session, Instant start) {}

    /** @throws DomainException.Conflict if the original is not kept, or was never a file */
    DecodedSession session(Reference reference) {
        var copy = download(reference.objectKey());
        try {
            return activity(copy, reference)
                    .map(DecodedActivity::sessions)
                    .filter(sessions -> reference.session() < sessions.size())
                    .map(sessions -> sessions.get(reference.session()).standingAt(reference.start()))
                    .orElseThrow(OriginalSessions::notThere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(copy);
        }
    }

    private static Optional<DecodedActivity> activity(Path copy, Reference reference) throws IOException {
        try (var items = Decoders.open(Content.of(copy), PLAIN)) {
            while (items.hasNext()) {
                if (items.next() instanceof ImportItem.Decoded decoded && isMeant(decoded, reference)) {
                    return Optional.of(decoded.activity());
                }
            }
            return Optional.empty();
        } catch (UndecodableFile notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isMeant(ImportItem.Decoded decoded, Reference reference) {
        if (decoded.name().equals(PLAIN)) {
            return true;
        }
        var sha256 = decoded.bytes().length == 0
                ? Originals.fingerprint(decoded.activity())
                : Originals.sha256(decoded.bytes());
        return sha256.equals(reference.contentSha256());
    }

    private Path download(String key) {
        try (var bytes = objects.get(key).orElseThrow(OriginalSessions::notThere)) {
            var copy = Files.createTempFile("stadion-original", null);
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DomainException.Conflict notThere() {
        return new DomainException.Conflict(
                "workout-without-original",
                "This workout has no original recording that it could be made anew of; change its figures instead.");
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
