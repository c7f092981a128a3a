package org.stadion.workouts.entity;

import java.util.UUID;
import org.stadion.kernel.DomainException;

/** Only what failed can be taken in again. */
public class ImportFileNotFailed extends DomainException.Conflict {
    private static final long serialVersionUID = 1L;

    ImportFileNotFailed(UUID file) {
        super("import-file-not-failed", "The file " + file + " has not failed, so there is nothing to try again.");
    }
}
