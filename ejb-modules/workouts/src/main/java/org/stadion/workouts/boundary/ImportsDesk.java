package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.Profiles;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.Imports;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.pipeline.Decoding;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.ImportFile.Content;

/**
 * Takes files in. Remote stores are asked and files are decoded outside of transactions; what must happen together is
 * an entry of the {@link ImportRegister}.
 */
@Stateless
@RolesAllowed("athlete")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportsDesk implements Imports {
    private static final int LONGEST_NAME = 255;

    private static final Reason FAULT = new Reason(
            "file-not-understood",
            "We could not make sense of the file.",
            "Reading it failed for a reason that we did not foresee. It is kept, and we were told.");

    @Inject
    ImportRegister register;

    @Inject
    ObjectStore objects;

    @Inject
    Profiles profiles;

    @Override
    public ImportView receive(AthleteId athlete, String idempotencyKey, List<ReceivedFile> files) {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new DomainException.Invalid(
                    "import-file-count-out-of-range", "Send 1 to " + MOST_FILES + " files at once.");
        }
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_NAME) {
            throw new DomainException.Invalid(
                    "idempotency-key-invalid", "An Idempotency-Key has 1 to " + LONGEST_NAME + " characters.");
        }
        var contents = new ArrayList<Content>();
        for (var file : files) {
            contents.add(content(file, contents.size()));
        }
        for (var i = 0; i < files.size(); i++) {
            objects.put(contents.get(i).objectKey(), files.get(i).bytes(), "application/octet-stream");
        }
        return register.open(athlete, idempotencyKey, Originals.requestSha256(contents), contents);
    }

    private static Content content(ReceivedFile file, int position) {
        var size = size(file);
        if (size > MOST_BYTES) {
            throw new DomainException.Invalid(
                    "import-file-too-large", "A file may have " + MOST_BYTES / 1_000_000 + " MB at the most.");
        }
        var sha256 = Originals.sha256(file.bytes());
        var name = file.name().strip();
        return new Content(
                Ids.next(),
                position,
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                size,
                sha256,
                Originals.key(sha256),
                false);
    }

    private static long size(ReceivedFile file) {
        try {
            return Files.size(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImportView find(AthleteId athlete, ImportId id) {
        return register.find(athlete, id);
    }

    @Override
    public Page<ImportView> list(AthleteId athlete, PageRequest page) {
        return register.list(athlete, page);
    }

    @Override
    @PermitAll
    public void process(UUID importFile) {
        register.begin(importFile).ifPresent(this::process);
    }

    private void process(ImportRegister.Job job) {
        var settings = profiles.settings(job.athlete());
        understand(job, original(job), settings.zone())
                .ifPresent(file ->
                        register.record(job.file(), file.workouts(), file.warnings(), settings.workoutVisibility()));
    }

    private record Understood(List<PreparedWorkout> workouts, List<Warning> warnings) {}

    /** The slow and dangerous part: whatever the bytes do to a decoder, the outcome is known. */
    private Optional<Understood> understand(ImportRegister.Job job, byte[] original, ZoneId zone) {
        try {
            var activity = Decoding.decode(original);
            return Optional.of(new Understood(Preparation.of(activity, zone, job.receivedAt()), warnings(activity)));
        } catch (UndecodableFile refusal) {
            WorkoutsLog.LOG.undecodable(job.file(), refusal.slug());
            var detail = String.valueOf(refusal.getMessage());
            register.fail(
                    job.file(), new Reason(refusal.slug(), refusal.problem().sentence(), detail));
        } catch (RuntimeException fault) {
            WorkoutsLog.LOG.decoderFailed(job.file(), fault);
            register.fail(job.file(), FAULT);
        }
        return Optional.empty();
    }

    private byte[] original(ImportRegister.Job job) {
        try (var bytes = objects.get(job.objectKey())
                .orElseThrow(() -> new IllegalStateException("the object store has no " + job.objectKey()))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Warning> warnings(DecodedActivity activity) {
        return activity.warnings().stream()
                .map(warning -> new Warning(warning.slug(), warning.code().sentence() + " (" + warning.count() + ")"))
                .toList();
    }
}
