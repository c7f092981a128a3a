package org.stadion.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.stadion.localstack.Stack;
import org.stadion.localstack.client.Importer;
import org.stadion.localstack.client.Upload;
import org.stadion.localstack.demo.DemoFiles;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Subject;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.entity.TelemetryTable;

/** Upload, queue, decoding, analysis and storing of files, against one thread that only decodes, analyses and stores. */
final class ImportEndToEnd {
    private static final int FILES = 40;
    private static final int ROUNDS = 3;
    private static final int FILES_A_REQUEST = 10;
    private static final double LEAST = 0.6;

    private ImportEndToEnd() {}

    static List<Row> compare(Stack stack) {
        try (var connection = Database.connect(stack)) {
            connection.setAutoCommit(false);
            importAll(stack, Fill.freshFiles(FILES));
            alone(connection, Fill.freshFiles(FILES));
            var rounds = new ArrayList<>(Fill.rounds(ROUNDS, FILES));
            var again = rounds.iterator();
            var once = rounds.iterator();
            var timing =
                    Timing.inTurns(ROUNDS, () -> importAll(stack, once.next()), () -> alone(connection, again.next()));
            return List.of(new Row(
                    "import of " + FILES + " files end to end: its share of the speed of one thread that only decodes,"
                            + " analyses and stores them",
                    each(timing.oursSeconds()),
                    each(timing.peerSeconds()),
                    1 / timing.ratio(),
                    ">= " + LEAST));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void importAll(Stack stack, List<DemoFiles.Generated> files) {
        var rest = Fill.rest(stack, "boris");
        var importer = new Importer(rest);
        var accepted = new ArrayList<String>();
        for (var from = 0; from < files.size(); from += FILES_A_REQUEST) {
            var some = files.subList(from, Math.min(files.size(), from + FILES_A_REQUEST)).stream()
                    .map(file -> Upload.of(file.name(), file.content()))
                    .toList();
            accepted.add(rest.upload(some, UUID.randomUUID().toString())
                    .expectOk()
                    .json()
                    .path("id")
                    .asText());
        }
        for (var id : accepted) {
            var state = importer.await(id).path("state").asText();
            if (!state.equals("IMPORTED")) {
                throw new IllegalStateException("import " + id + " ended as " + state);
            }
        }
    }

    private static void alone(Connection connection, List<DemoFiles.Generated> files) {
        try {
            for (var file : files) {
                var activity = Decoders.decode(file.content());
                for (var prepared : Preparation.of(activity, ZoneOffset.UTC, Instant.EPOCH)) {
                    var subject = Subject.of(prepared.recording(), prepared.samples());
                    FindingsSheet.of(
                            subject, Basis.on(Physiology.unknown(), subject.day(), AnalysisSettingsView.USUAL));
                    var id = UUID.randomUUID();
                    BareWorkouts.insert(connection, List.of(id));
                    TelemetryTable.insert(connection, id, prepared.telemetry().orElseThrow());
                }
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.1f ms a file", seconds / FILES * 1000);
    }
}
