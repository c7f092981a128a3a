package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

/** Real files of many devices, read by Garmin's SDK and by us. */
class FitCorpusTest {
    @TestFactory
    Stream<DynamicTest> real_files_are_read_alike() throws IOException {
        var corpus = System.getProperty("stadion.corpus", "");
        assumeThat(corpus).as("no corpus: set -Dstadion.corpus to its folder").isNotBlank();
        try (var files = Files.list(Path.of(corpus, "fit"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
        }
    }

    private static void compare(Path file) throws IOException {
        var bytes = bytes(file);
        DecodedActivity activity;
        try {
            activity = FitDecoder.decode(bytes, new Warnings());
        } catch (UndecodableFile refused) {
            assertThat(GarminSdk.read(bytes).records()).isEmpty();
            return;
        }
        var sdk = GarminSdk.read(bytes);
        assumeThat(sdk.records().size())
                .as("the SDK stops early or our times were repaired")
                .isEqualTo(activity.points());
        var comparison = new Comparison();
        var from = 0;
        for (var i = 0; i < activity.sessions().size(); i++) {
            var session = activity.sessions().get(i);
            comparison.records(session, sdk.records(), from);
            from += session.telemetry().size();
            if (!activity.warned(WarningCode.SESSION_MISSING)) {
                comparison.totals("session", session.totals(), sdk.sessions().get(i), SessionMessage.fields());
            }
        }
        var laps = activity.sessions().stream()
                .flatMap(session -> session.laps().stream())
                .toList();
        assertThat(laps).hasSameSizeAs(sdk.laps());
        for (var i = 0; i < laps.size(); i++) {
            comparison.totals("lap", laps.get(i).totals(), sdk.laps().get(i), LapMessage.fields());
        }
        comparison.assertEqual();
    }

    private static byte[] bytes(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }
}
