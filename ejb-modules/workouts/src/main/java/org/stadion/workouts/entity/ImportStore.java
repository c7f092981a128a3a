package org.stadion.workouts.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.WorkoutId;

/** Keeps imports and their files. */
public interface ImportStore {

    /**
     * Adds the import unless the athlete used its key before. Of two at the same time, the second waits for the first.
     *
     * @return whether it was added
     */
    boolean open(Import fresh);

    void add(ImportFile file);

    Optional<Import> find(ImportId id);

    Optional<Import> byKey(AthleteId athlete, String idempotencyKey);

    /** The athlete's imports, newest first: one more than the page holds, if there are more. */
    List<Import> page(AthleteId athlete, PageRequest page);

    Optional<ImportFile> file(UUID id);

    /** The file, which nobody else can change until this transaction ends. */
    Optional<ImportFile> lock(UUID file);

    /** Those of these files that there are, which nobody else can change until this transaction ends. */
    List<ImportFile> lock(Collection<UUID> files);

    /**
     * Likewise the file and those that came behind it in its request, at most so many in all and in their order; an
     * archive's entry comes alone.
     */
    List<ImportFile> lockRun(UUID first, int most);

    /** What this transaction writes may be forgotten if the database crashes at once; it need not wait for its disk. */
    void commitSoon();

    /** The files of an import in the order of its request, those of an archive behind it; at most so many. */
    List<ImportFile> files(ImportId id, int most);

    /** What came of files as the one workout is now part of the other. */
    void redirect(WorkoutId from, WorkoutId to);

    /** The import, which nobody else can change until this transaction ends. */
    Optional<Import> lock(ImportId id);

    /** Its files that are not settled, which nobody else can settle until this transaction ends. */
    List<ImportFile> lockUnsettled(ImportId id);

    /** Its files in these states in the order in which they came: one more than the page holds, if there are more. */
    List<ImportFile> page(ImportId id, Set<State> states, PageRequest page);

    /** How many of its files are in which state, archives that were opened left out: their entries count. */
    Map<State, Integer> count(ImportId id);

    /** The positions of the files that were found in this archive so far. */
    Set<Integer> entryPositions(UUID archive);

    /** What became of them. */
    Set<State> entryStates(UUID archive);
}
