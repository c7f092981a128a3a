package org.stadion.localstack.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns; columns that hold only numbers are aligned to the right. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    public Table row(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells under " + rows.getFirst().size() + " headings");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                var gap = " ".repeat(width(column) - length(row.get(column)));
                line.append(numeric(column) ? gap + row.get(column) : row.get(column) + gap)
                        .append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private boolean numeric(int column) {
        return rows.stream().skip(1).map(row -> row.get(column)).allMatch(cell -> cell.matches("[-0-9., ]*"));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
