package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stadion.workouts.entity.ImportFile;

/**
 * How the files of a request are divided into pieces of work: small files together, since one transaction for some costs
 * much less than one for each. A piece is asked for by its first file, and whoever works on it divides in the same way.
 */
final class Pieces {
    /** So few that an athlete sees something happen, and that two workers share a request of ten. */
    static final int MOST_FILES = 5;

    private static final long MOST_BYTES = 2_000_000;

    private Pieces() {}

    /** Whether so many files, of so many bytes in all, are enough. */
    static boolean isFull(int files, long bytes) {
        return files >= MOST_FILES || bytes >= MOST_BYTES;
    }

    /** @param files in the order of the request */
    static List<List<ImportFile>> of(List<ImportFile> files) {
        var pieces = new ArrayList<List<ImportFile>>();
        for (var from = 0; from < files.size(); from += pieces.getLast().size()) {
            pieces.add(first(files.subList(from, files.size())));
        }
        return pieces;
    }

    private static List<ImportFile> first(List<ImportFile> files) {
        var bytes = 0L;
        for (var i = 0; i < files.size(); i++) {
            bytes += files.get(i).bytes();
            if (i > 0 && (i == MOST_FILES || bytes > MOST_BYTES)) {
                return files.subList(0, i);
            }
        }
        return files;
    }

    /**
     * What is to be done when this file's turn has come: if it was begun before, it alone.
     *
     * @param run the file, unless it is settled, and those behind it that are not settled
     */
    static List<ImportFile> from(UUID first, List<ImportFile> run) {
        if (run.isEmpty() || !run.getFirst().id().equals(first)) {
            return List.of();
        }
        return run.getFirst().attempts() > 0
                ? run.subList(0, 1)
                : first(run.stream().filter(file -> file.attempts() == 0).toList());
    }

    /** Those that were begun with this file, which was not survived, and have been in no work since. */
    static List<ImportFile> leftAlone(UUID first, List<ImportFile> run) {
        var again = run.isEmpty()
                || !run.getFirst().id().equals(first)
                || run.getFirst().attempts() > 0;
        return again
                ? run.stream()
                        .filter(file -> !file.id().equals(first) && file.attempts() == 1)
                        .toList()
                : List.of();
    }
}
