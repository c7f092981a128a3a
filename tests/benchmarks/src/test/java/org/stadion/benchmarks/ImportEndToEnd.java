package org.stadion.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.stadion.localstack.Stack;
import org.stadion.localstack.client.Rest;
import org.stadion.localstack.client.Upload;
import org.stadion.localstack.demo.DemoFiles;

/**
 * Upload, queue, decoding, analysis and storing of files, until their athlete sees them imported, and until everybody
 * was told, against one thread that only decodes, analyses and stores. Both have done it a while: a server is warm when
 * it matters.
 */
final class ImportEndToEnd {
    private static final int FILES = 40;
    private static final int FILES_A_REQUEST = 10;
    private static final double LEAST = 0.6;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    /** The compilers take a third of the server's time after 3,000 files, a tenth after 12,000. */
    private static final int WARM_UP_ROUNDS = 320;

    /** The peer is far less code, and warm long before. */
    private static final int PEERS_WARM_UP_ROUNDS = 220;

    private static final List<String> WARMED_UP_BY =
            List.of("boris", "clara", "david", "emil", "fiona", "georg", "hanna", "ivan");

    /** Each round has an athlete of its own, who did nothing at that time. */
    private static final List<String> MEASURED_BY =
            List.of("julia", "kenji", "lena", "marta", "nikolai", "olga", "priya", "rosa", "sven", "tomas");

    private static final String UNTOLD = """
            select exists (select 1 from workouts.workout w where w.import_id = any (?) and not (
                exists (select 1 from social.post p where p.workout_id = w.id)
                and exists (select 1 from gamification.workout_score s where s.workout_id = w.id)))""";

    private ImportEndToEnd() {}

    static List<Row> compare(Stack stack) {
        try (var connection = Database.connect(stack)) {
            connection.setAutoCommit(false);
            var alone = new StoredAlone(connection);
            for (var round = 0; round < WARM_UP_ROUNDS; round++) {
                var files = Fill.freshFiles(FILES);
                var imports = importAll(stack, WARMED_UP_BY.get(round % WARMED_UP_BY.size()), files);
                if (round == WARM_UP_ROUNDS - 1) {
                    awaitTold(connection, imports);
                }
                if (round < PEERS_WARM_UP_ROUNDS) {
                    files.forEach(file -> alone.store(file.content()));
                }
            }
            var rounds = MEASURED_BY.size();
            var seen = new double[rounds];
            var told = new double[rounds];
            var peer = new double[rounds];
            for (var round = 0; round < rounds; round++) {
                var files = Fill.freshFiles(FILES);
                var begun = System.nanoTime();
                var imports = importAll(stack, MEASURED_BY.get(round), files);
                seen[round] = secondsSince(begun);
                awaitTold(connection, imports);
                told[round] = secondsSince(begun);
                peer[round] = Timing.seconds(() -> files.forEach(file -> alone.store(file.content())));
            }
            return List.of(
                    row("end to end", new Timing(Timing.least(seen), Timing.least(peer)), ">= " + LEAST),
                    row("until feeds and scores show them", new Timing(Timing.least(told), Timing.least(peer)), "-"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(String what, Timing timing, String limit) {
        return new Row(
                "import of " + FILES + " files " + what + ": its share of the speed of one thread that only decodes,"
                        + " analyses and stores them",
                each(timing.oursSeconds()),
                each(timing.peerSeconds()),
                1 / timing.ratio(),
                limit);
    }

    static void importAll(Stack stack, List<DemoFiles.Generated> files) {
        importAll(stack, WARMED_UP_BY.getFirst(), files);
    }

    private static List<String> importAll(Stack stack, String athlete, List<DemoFiles.Generated> files) {
        var rest = Fill.rest(stack, athlete);
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
        accepted.forEach(id -> await(rest, id));
        return accepted;
    }

    private static void await(Rest rest, String id) {
        while (true) {
            var state =
                    rest.get("/imports/" + id).expectOk().json().path("state").asText();
            switch (state) {
                // among a thousand of one athlete's hours two may be the same
                case "IMPORTED", "DUPLICATE" -> {
                    return;
                }
                case "RECEIVED", "PROCESSING" -> pause();
                default -> throw new IllegalStateException("import " + id + " ended as " + state);
            }
        }
    }

    private static void awaitTold(Connection connection, List<String> imports) throws SQLException {
        while (untold(connection, imports)) {
            pause();
        }
    }

    private static boolean untold(Connection connection, List<String> imports) throws SQLException {
        try (var question = connection.prepareStatement(UNTOLD)) {
            question.setArray(1, connection.createArrayOf("uuid", imports.toArray()));
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        } finally {
            connection.commit();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.1f ms a file", seconds / FILES * 1000);
    }
}
