package org.stadion.workouts.control.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The table of a Strava account's archive. Some headings come twice, first rounded for reading and then exact; both are
 * kept in their order.
 */
final class StravaTable {
    private final List<StravaRow> rows = new ArrayList<>();
    private final List<Integer> unreadable = new ArrayList<>();

    private StravaTable() {}

    /** Whether a text begins with the headings of such a table. */
    static boolean recognises(String head) {
        var rows = CsvTable.rows(head, 1);
        if (rows.isEmpty()) {
            return false;
        }
        var known = rows.getFirst().stream()
                .flatMap(heading -> StravaColumn.of(heading).stream())
                .distinct()
                .toList();
        return known.size() >= 3 && (known.contains(StravaColumn.ID) || known.contains(StravaColumn.FILE));
    }

    static StravaTable read(byte[] bytes) {
        var table = new StravaTable();
        var lines = CsvTable.rows(new String(bytes, StandardCharsets.UTF_8));
        if (lines.isEmpty()) {
            return table;
        }
        var headings = lines.getFirst().stream().map(StravaColumn::of).toList();
        for (var i = 1; i < lines.size(); i++) {
            var fields = lines.get(i);
            if (fields.size() == 1 && fields.getFirst().isBlank()) {
                continue;
            }
            Map<StravaColumn, List<String>> values = new EnumMap<>(StravaColumn.class);
            for (var c = 0; c < Math.min(fields.size(), headings.size()); c++) {
                var field = fields.get(c).strip();
                headings.get(c)
                        .ifPresent(column -> values.computeIfAbsent(column, each -> new ArrayList<>())
                                .add(field));
            }
            var row = new StravaRow(i + 1, values);
            if (row.isUsable()) {
                table.rows.add(row);
            } else {
                table.unreadable.add(i + 1);
            }
        }
        return table;
    }

    List<StravaRow> rows() {
        return rows;
    }

    /** Numbers of the rows that name neither a file nor a time. */
    List<Integer> unreadable() {
        return unreadable;
    }
}
