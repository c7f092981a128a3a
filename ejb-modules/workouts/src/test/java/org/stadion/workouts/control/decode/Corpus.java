package org.stadion.workouts.control.decode;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The folder of real, crafted and hostile files, with what others read from them. */
final class Corpus {
    /** One line of a table, by its headings. */
    record Row(Map<String, String> values) {
        String text(String column) {
            return values.getOrDefault(column, "");
        }

        OptionalDouble number(String column) {
            var text = text(column);
            return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        }
    }

    private final Path folder;
    private final List<Row> files;
    private final Map<String, List<Row>> expected = new HashMap<>();

    private final List<Row> metrics;

    private Corpus(Path folder) throws IOException {
        this.folder = folder;
        this.metrics = rows(folder.resolve("METRICS.tsv"));
        this.files = rows(folder.resolve("MANIFEST.tsv"));
        for (var row : rows(folder.resolve("EXPECTED.tsv"))) {
            expected.computeIfAbsent(row.text("file"), file -> new ArrayList<>())
                    .add(row);
        }
    }

    /** Skips the test where there is no such folder. */
    static Corpus open() throws IOException {
        var folder = System.getProperty("stadion.corpus", "");
        assumeThat(folder).as("no corpus: set -Dstadion.corpus to its folder").isNotBlank();
        return new Corpus(Path.of(folder));
    }

    private static List<Row> rows(Path table) throws IOException {
        var lines = Files.readAllLines(table);
        var headings = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split("\t", -1);
            var values = new HashMap<String, String>();
            for (var i = 0; i < Math.min(fields.length, headings.length); i++) {
                values.put(headings[i], fields[i]);
            }
            rows.add(new Row(values));
        }
        return rows;
    }

    List<Row> files() {
        return files;
    }

    /** Reference values of what is computed from a file. */
    List<Row> metrics() {
        return metrics;
    }

    /** What a tool read from a part of a file, where it read it without complaint. */
    List<Row> expected(String file, String tool, String part) {
        return expected.getOrDefault(file, List.of()).stream()
                .filter(row -> row.text("tool").startsWith(tool))
                .filter(row -> row.text("part").startsWith(part))
                .filter(row -> row.text("status").equals("ok"))
                .toList();
    }

    Path path(Row file) {
        return folder.resolve(file.text("file"));
    }
}
