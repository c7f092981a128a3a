package org.stadion.workouts;

import java.util.UUID;
import org.stadion.kernel.DomainException;

/** There is no such file in any import. */
public class ImportFileNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public ImportFileNotFound(UUID file) {
        super("import-file-not-found", "There is no import file " + file + ".");
    }
}
