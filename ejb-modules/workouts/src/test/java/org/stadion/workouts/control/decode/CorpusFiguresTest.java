package org.stadion.workouts.control.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.control.decode.Corpus.Row;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.archive.Content;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.Curve;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;

/**
 * The figures that we show of every sound file of the corpus, by rule and never by name: those of the device where it
 * counted, else what the other programs found, within the corpus's tolerances.
 */
class CorpusFiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final double ONE = 1.001;

    /** Ways of two tools to find ascent differ by less than this where they agree. */
    private static final double ASCENT_SLACK = 1;

    /** Takes zeros into the average of cadence, where devices and all others leave them out. */
    private static final String COUNTS_ZEROS = "fast-xml";

    @TestFactory
    Stream<DynamicTest> averages_and_maxima_are_those_of_the_device_or_of_another_program() throws IOException {
        var corpus = Corpus.open();
        return sound(corpus)
                .map(file -> DynamicTest.dynamicTest(file.text("file"), () -> {
                    var parts = parts(corpus, file);
                    for (var part : parts) {
                        near(part, "avg_hr", Total.AVG_HEART_RATE);
                        near(part, "max_hr", Total.MAX_HEART_RATE);
                        near(part, "avg_power", Total.AVG_POWER);
                        near(part, "max_power", Total.MAX_POWER);
                        near(part.without(COUNTS_ZEROS), "avg_cadence", Total.AVG_CADENCE);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> ascent_lies_between_what_the_programs_find() throws IOException {
        var corpus = Corpus.open();
        return sound(corpus)
                .map(file -> DynamicTest.dynamicTest(file.text("file"), () -> {
                    for (var part : parts(corpus, file)) {
                        if (!part.counted("ascent_m") && !part.found().repaired()) {
                            between(part);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> normalized_power_and_best_efforts_are_those_of_the_reference() throws IOException {
        var corpus = Corpus.open();
        return corpus.metrics().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.text("file") + " " + row.text("metric") + " " + row.text("parameter"),
                        () -> assertThat(workouts(corpus, row)).anySatisfy(found -> reference(row, found))));
    }

    /** Of each file, which several tests look at. */
    private static final Map<String, List<Found>> FOUND = new ConcurrentHashMap<>();

    /** @param repaired whether we dropped values that the other programs count */
    private record Found(Figures figures, List<Curve> curves, boolean repaired) {
        static Found in(PreparedWorkout workout, boolean repaired) {
            return new Found(
                    workout.recording().figures(), workout.achievements().curves(), repaired);
        }
    }

    private record Part(Found found, List<Row> rows) {
        boolean counted(String column) {
            return rows.stream()
                    .anyMatch(row -> row.text("part").startsWith("session")
                            && row.number(column).isPresent());
        }

        Part without(String tool) {
            return new Part(
                    found,
                    rows.stream()
                            .filter(row -> !row.text("tool").startsWith(tool))
                            .toList());
        }

        /** What the device counted, or what each program found. */
        List<Double> expected(String column) {
            var counted = counted(column);
            return rows.stream()
                    .filter(row -> !counted || row.text("part").startsWith("session"))
                    .flatMap(row -> row.number(column).stream().boxed())
                    .toList();
        }

        OptionalDouble shown(Total total) {
            return found.figures()
                    .find(total.key())
                    .flatMap(Figure::shown)
                    .map(OptionalDouble::of)
                    .orElseGet(OptionalDouble::empty);
        }
    }

    private static void near(Part part, String column, Total total) {
        var expected = part.expected(column).stream()
                .filter(value -> value > 0 && value != 255 && total.plausible(value))
                .toList();
        if (!expected.isEmpty()) {
            var shown = part.shown(total).orElse(Double.NaN);
            assertThat(expected).as("%s: we show %s", column, shown).anyMatch(value -> Math.abs(value - shown) <= ONE);
        }
    }

    private static void between(Part part) {
        var found = new ArrayList<>(part.expected("ascent_m"));
        found.addAll(part.expected("raw_gain_m"));
        var least = found.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        var most = found.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var shown = part.shown(Total.ASCENT);
        if (most - least > ASCENT_SLACK && shown.isPresent()) {
            assertThat(shown.getAsDouble())
                    .as("between %s", found)
                    .isBetween(least - ASCENT_SLACK, most + ASCENT_SLACK);
        }
    }

    private static void reference(Row row, Found found) {
        var first = row.number("reference_1").orElseThrow();
        if (row.text("metric").equals("best_effort")) {
            var second = row.number("reference_2").orElse(first);
            var metres = row.number("parameter").orElseThrow();
            assertThat(found.curves().stream()
                            .filter(curve -> curve.kind() == Curve.Kind.TIME)
                            .flatMap(curve -> curve.points().stream())
                            .filter(point -> Math.abs(point.over() - metres) < 0.001))
                    .singleElement()
                    .satisfies(point -> assertThat(point.best())
                            .isBetween(Math.min(first, second) - 1, Math.max(first, second) + 1));
            return;
        }
        var figure = found.figures().find(Total.NORMALIZED_POWER.key());
        assertThat(figure.flatMap(Figure::shown))
                .hasValueSatisfying(watts -> assertThat(Stream.concat(
                                Stream.of(first),
                                row.number("device_or_peer").stream().boxed()))
                        .anyMatch(right -> Math.abs(watts - right) <= right * 0.01));
    }

    private static Stream<Row> sound(Corpus corpus) {
        return corpus.files().stream().filter(file -> file.text("role").equals("good"));
    }

    /** Each workout of the file with the rows that speak of it; none where the programs see other parts than we do. */
    private static List<Part> parts(Corpus corpus, Row file) throws IOException {
        var name = file.text("file");
        var workouts = workouts(corpus, file);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < workouts.size(); i++) {
            var rows = new ArrayList<Row>();
            for (var kind : List.of("session", "activity")) {
                if (corpus.expected(name, "", kind).size() == workouts.size()) {
                    rows.add(corpus.expected(name, "", kind).get(i));
                }
            }
            if (workouts.size() == 1) {
                rows.addAll(corpus.expected(name, "", "file"));
            }
            parts.add(new Part(workouts.get(i), rows));
        }
        return parts;
    }

    private static List<Found> workouts(Corpus corpus, Row file) throws IOException {
        var known = FOUND.get(file.text("file"));
        if (known != null) {
            return known;
        }
        var found = find(corpus, file);
        FOUND.put(file.text("file"), found);
        return found;
    }

    private static List<Found> find(Corpus corpus, Row file) throws IOException {
        var workouts = new ArrayList<Found>();
        try (var items = Decoders.open(Content.of(corpus.path(file)), "upload")) {
            while (items.hasNext()) {
                if (items.next() instanceof ImportItem.Decoded decoded) {
                    var repaired = decoded.activity().warned(WarningCode.VALUES_IMPLAUSIBLE);
                    Preparation.of(decoded.activity(), ZoneOffset.UTC, NOW)
                            .forEach(workout -> workouts.add(Found.in(workout, repaired)));
                }
            }
        } catch (UndecodableFile refused) {
            return List.of();
        }
        return workouts;
    }
}
