package org.stadion.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.SQLException;
import java.time.Duration;
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

/** All figures of a thousand workouts made anew by the job, against the pure functions on streams in memory. */
final class Season {
    private static final String ATHLETE = "emil";
    private static final int DIFFERENT = 20;
    private static final int COPIES = 50;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Season() {}

    static List<Row> compare(Stack stack) {
        var files = Fill.freshFiles(DIFFERENT);
        var season = season(files);
        store(stack, files);
        recompute(stack);
        pure(season);
        var same = new double[ROUNDS];
        var written = new double[ROUNDS];
        var peer = new double[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            same[i] = recompute(stack);
            peer[i] = Timing.seconds(() -> pure(season)) / (season.size() * COPIES);
            forgetMarks(stack);
            written[i] = recompute(stack);
        }
        var what = "a season of 1,000 workouts recomputed by the job against the pure functions on streams in memory";
        return List.of(
                row(what, Timing.least(same), Timing.least(peer), "<= 1.5"),
                row(what + ", each analysis written anew", Timing.least(written), Timing.least(peer), "-"));
    }

    private static Row row(String question, double job, double alone, String limit) {
        return new Row(question, each(job), each(alone), job / alone, limit);
    }

    /** As if each analysis had looked at something else: figures come out as before, but must be written. */
    private static void forgetMarks(Stack stack) {
        try (var connection = Database.connect(stack)) {
            Database.execute(connection, "update workouts.workout_analysis set subject = ''", "vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Subject> season(List<DemoFiles.Generated> files) {
        return files.stream()
                .flatMap(
                        file -> Preparation.of(Decoders.decode(file.content()), ZoneOffset.UTC, Instant.EPOCH).stream())
                .map(prepared -> Subject.of(prepared.recording(), prepared.samples()))
                .toList();
    }

    private static void pure(List<Subject> season) {
        for (var copy = 0; copy < COPIES; copy++) {
            for (var subject : season) {
                var basis = Basis.on(Physiology.unknown(), subject.day(), AnalysisSettingsView.USUAL);
                if (FindingsSheet.of(subject, basis).hashCode() == 0) {
                    throw new IllegalStateException("nothing was found");
                }
            }
        }
    }

    /** Some workouts imported, and copies of them on other days. */
    private static void store(Stack stack, List<DemoFiles.Generated> files) {
        var rest = Fill.rest(stack, ATHLETE);
        var importer = new Importer(rest);
        var ids = new ArrayList<String>();
        for (var file : files) {
            importer.importFile(
                            Upload.of(file.name(), file.content()),
                            UUID.randomUUID().toString())
                    .forEach(row -> ids.add(String.valueOf(row.workoutId())));
        }
        try (var connection = Database.connect(stack)) {
            Database.execute(
                    connection,
                    "create temporary table copied as select w.id as old_id, gen_random_uuid() as id, n as days"
                            + " from workouts.workout w, generate_series(1, " + (COPIES - 1) + ") n where w.id in ('"
                            + String.join("','", ids) + "')",
                    "insert into workouts.workout select (jsonb_populate_record(w, jsonb_build_object('id', c.id,"
                            + " 'start_at', w.start_at - c.days * interval '1 day',"
                            + " 'end_at', w.end_at - c.days * interval '1 day',"
                            + " 'local_day', w.local_day - c.days))).*"
                            + " from copied c join workouts.workout w on w.id = c.old_id",
                    "insert into workouts.telemetry select c.id, t.start_at, t.samples, t.layout, t.directory, t.chunks"
                            + " from copied c join workouts.telemetry t on t.workout_id = c.old_id",
                    "insert into workouts.workout_analysis select (jsonb_populate_record(a, jsonb_build_object("
                            + "'workout_id', c.id, 'start_at', a.start_at - c.days * interval '1 day',"
                            + " 'local_day', a.local_day - c.days))).*"
                            + " from copied c join workouts.workout_analysis a on a.workout_id = c.old_id",
                    "vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How long the job worked for each workout, by its own clock. Earlier runs on the same data left workouts that it
     * recomputes as well.
     */
    private static double recompute(Stack stack) {
        var rest = Fill.rest(stack, ATHLETE);
        var path = "/me/recomputations/"
                + rest.post(
                                "/me/recomputations",
                                JsonNodeFactory.instance.objectNode(),
                                UUID.randomUUID().toString())
                        .expectOk()
                        .json()
                        .path("id")
                        .asText();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var entry = rest.get(path).expectOk().json();
            var state = entry.path("state").asText();
            if (state.equals("COMPLETED")) {
                var done = entry.path("done").asInt();
                if (done < DIFFERENT * COPIES) {
                    throw new IllegalStateException("the job found only " + done + " workouts");
                }
                return Duration.between(
                                        Instant.parse(entry.path("started_at").asText()),
                                        Instant.parse(entry.path("finished_at").asText()))
                                .toNanos()
                        / 1e9
                        / done;
            }
            if (state.equals("FAILED") || System.nanoTime() > deadline) {
                throw new IllegalStateException("the recomputation is " + state);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.2f ms a workout", seconds * 1000);
    }
}
