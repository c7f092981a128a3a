package org.stadion.workouts;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.State;

/** Taking in files: received at once, worked on later, followed by its owner. */
public interface Imports {

    /** Files kept per import at the most. */
    int MOST_FILES = 50;

    /** Bytes of one file at the most. */
    long MOST_BYTES = 100_000_000;

    /**
     * Keeps the originals and asks for the work. The same key with the same files again gives the same import.
     *
     * @throws org.stadion.kernel.IdempotencyKeyReused if the key came before with other files
     */
    ImportView receive(AthleteId athlete, String idempotencyKey, List<ReceivedFile> files);

    /** @throws ImportNotFound if the athlete has no such import */
    ImportView find(AthleteId athlete, ImportId id);

    Page<ImportView> list(AthleteId athlete, PageRequest page);

    /**
     * The files of an import in the order in which they came, an archive's entries behind it.
     *
     * @param states only files in one of these
     * @throws ImportNotFound if the athlete has no such import
     */
    Page<FileView> files(AthleteId athlete, ImportId id, Set<State> states, PageRequest page);

    /**
     * Ends the work on an import. What is stored stays; what is not settled is not worked on any more. Aborting again, or
     * what has come to its end, changes nothing.
     *
     * @throws ImportNotFound if the athlete has no such import
     */
    ImportView abort(AthleteId athlete, ImportId id);

    /**
     * The work itself, for the queue's consumer: decodes a file of an import, and small ones
     * that came behind it. Doing it again changes nothing.
     */
    void process(UUID importFile);

    /** @param name as the client called it, cut to 255 characters
     *  @param bytes where the upload lies now; the caller removes it afterwards */
    record ReceivedFile(String name, Path bytes) {}
}
