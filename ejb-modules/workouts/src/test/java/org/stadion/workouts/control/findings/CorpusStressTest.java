package org.stadion.workouts.control.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Measurements.Reading;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.control.archive.Content;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.FigureName;
import org.stadion.workouts.entity.Findings;

/** Rides whose device counted intensity and stress by the threshold it was set to: ours agree, where the corpus is at hand. */
class CorpusStressTest {
    private static final Pattern DEVICE = Pattern.compile("ftp=([1-9]\\d*) if=([\\d.]+) tss=([\\d.]+) .*");

    private static final double LEFT_OUT_SECONDS = 30;

    private record Row(String file, double ftp, double intensity, double stress) {}

    @TestFactory
    Stream<DynamicTest> stress_is_what_the_device_counted() throws IOException {
        var corpus = Path.of(System.getProperty("stadion.corpus", ""));
        var metrics = corpus.resolve("METRICS.tsv");
        assumeTrue(
                !corpus.toString().isEmpty() && Files.exists(metrics), "no corpus: set -Dstadion.corpus to its folder");
        return rows(metrics).stream()
                .map(row -> DynamicTest.dynamicTest(row.file(), () -> compare(row, corpus.resolve(row.file()))));
    }

    private static List<Row> rows(Path metrics) throws IOException {
        return Files.readAllLines(metrics).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals("normalized_power"))
                .flatMap(cells -> row(cells).stream())
                .toList();
    }

    private static List<Row> row(String[] cells) {
        var device = DEVICE.matcher(cells[2]);
        return device.matches() && !cells[3].isEmpty()
                ? List.of(new Row(
                        cells[0],
                        Double.parseDouble(device.group(1)),
                        Double.parseDouble(device.group(2)),
                        Double.parseDouble(device.group(3))))
                : List.of();
    }

    private static void compare(Row row, Path file) throws IOException {
        var found = analysed(file, row.ftp());

        var foreign = found.figures()
                .find(FigureName.INTENSITY_FACTOR)
                .map(Figure::missing)
                .filter("not_for_this_sport"::equals);
        assumeTrue(foreign.isEmpty(), "not on wheels");
        // Devices round normalized power to the watt before they go on.
        assertThat(found.figures().shown(FigureName.INTENSITY_FACTOR)).isCloseTo(row.intensity(), within(0.01));
        // They leave out the first half minute, before the first full window.
        var leftOut = 100 * LEFT_OUT_SECONDS / 3600 * row.intensity() * row.intensity();
        assertThat(found.figures().shown(FigureName.POWER_STRESS))
                .isCloseTo(row.stress(), within(0.02 * row.stress() + leftOut));
    }

    private static Findings analysed(Path file, double ftp) throws IOException {
        var prepared = prepared(file);
        var subject = Subject.of(prepared.recording(), prepared.samples());
        var known = Physiology.unknown().supposing(MeasurementKind.FTP, new Reading(subject.day(), ftp));
        return FindingsSheet.of(subject, Basis.on(known, subject.day(), AnalysisSettingsView.USUAL));
    }

    private static PreparedWorkout prepared(Path file) throws IOException {
        try (var items = Decoders.open(Content.of(file), String.valueOf(file.getFileName()))) {
            var decoded = (ImportItem.Decoded) items.next();
            return Preparation.of(decoded.activity(), ZoneOffset.UTC, Instant.EPOCH)
                    .getFirst();
        }
    }
}
