package org.stadion.admin.workouts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.ImportOperations;

/** Imports as lines of CSV. */
final class ImportsCsv {

    private static final String END = "\r\n";

    private ImportsCsv() {}

    static String header() {
        return "file,import,athlete,name,bytes,state,problem,warnings,workouts,created_at,finished_at" + END;
    }

    static String line(ImportOperations.Row row) {
        return Stream.of(
                                row.file(),
                                row.importId(),
                                row.athlete(),
                                row.name(),
                                row.bytes(),
                                row.state(),
                                text(row.problem()),
                                String.join(" ", row.warnings()),
                                row.workouts().stream().map(Object::toString).collect(Collectors.joining(" ")),
                                row.createdAt(),
                                text(row.finishedAt()))
                        .map(value -> cell(value.toString()))
                        .collect(Collectors.joining(","))
                + END;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Quoted where needed; a leading sign is disarmed, because spreadsheets would run it as a formula. */
    private static String cell(String value) {
        var harmless = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
