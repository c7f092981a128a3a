package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.stadion.runtime.Tally;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;

/** Files that nobody has settled yet, and word of those that now are. In the caller's transaction. */
@Dependent
class OpenFiles {
    @Inject
    ImportStore imports;

    @Inject
    Tally tally;

    /** The file, which nobody else can settle until the transaction ends. */
    Optional<ImportFile> lock(UUID file) {
        return imports.lock(file).filter(locked -> !locked.state().isFinal());
    }

    void settled(ImportFile file) {
        var word = file.state().name().toLowerCase(Locale.ROOT);
        WorkoutsLog.LOG.settled(file.id(), word, file.workouts().toString());
        tally.count("stadion.imports", "result", word);
    }
}
