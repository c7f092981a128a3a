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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.Imports;
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

    @Inject
    ImportRegister register;

    @Inject
    KeptOriginals originals;

    @Inject
    SideBySide sideBySide;

    @Inject
    ImportWork work;

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
        var distinct = new LinkedHashMap<String, Path>();
        for (var i = 0; i < files.size(); i++) {
            distinct.put(contents.get(i).objectKey(), files.get(i).bytes());
        }
        sideBySide.each(distinct.entrySet().stream()
                .<Runnable>map(original -> () -> originals.keep(original.getKey(), original.getValue()))
                .toList());
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
    public Page<FileView> files(AthleteId athlete, ImportId id, Set<State> states, PageRequest page) {
        return register.files(athlete, id, states, page);
    }

    @Override
    public ImportView abort(AthleteId athlete, ImportId id) {
        return register.abort(athlete, id);
    }

    @Override
    @PermitAll
    public void process(UUID importFile) {
        work.process(importFile);
    }
}
