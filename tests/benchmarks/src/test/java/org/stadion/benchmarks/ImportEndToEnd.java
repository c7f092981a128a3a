package org.stadion.benchmarks;

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
 * Upload, queue, decoding, analysis and storing of files, while those before are told to everybody, against one thread
 * that only decodes, analyses and stores. Both have done it a while: a server is warm when it matters.
 */
final class ImportEndToEnd {
    private static final int FILES = 40;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 15;
    private static final int FILES_A_REQUEST = 10;
    private static final double LEAST = 0.6;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** Each round has an athlete of its own, who did nothing at that time. */
    private static final List<String> ATHLETES =
            List.of("boris", "clara", "david", "fiona", "georg", "hanna", "ivan", "julia", "kenji", "lena", "marta");

    private ImportEndToEnd() {}

    static List<Row> compare(Stack stack) {
        try (var connection = Database.connect(stack)) {
            connection.setAutoCommit(false);
            var alone = new StoredAlone(connection);
            for (var round = 0; round < WARM_UP_ROUNDS; round++) {
                var files = Fill.freshFiles(FILES);
                importAll(stack, round, files);
                files.forEach(file -> alone.store(file.content()));
            }
            var ours = new double[ROUNDS];
            var peer = new double[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                var athlete = WARM_UP_ROUNDS + round;
                var files = Fill.freshFiles(FILES);
                ours[round] = Timing.seconds(() -> importAll(stack, athlete, files));
                peer[round] = Timing.seconds(() -> files.forEach(file -> alone.store(file.content())));
            }
            var timing = new Timing(Timing.least(ours), Timing.least(peer));
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
        importAll(stack, 0, files);
    }

    private static void importAll(Stack stack, int athlete, List<DemoFiles.Generated> files) {
        var rest = Fill.rest(stack, ATHLETES.get(athlete % ATHLETES.size()));
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
    }

    private static void await(Rest rest, String id) {
        while (true) {
            var state =
                    rest.get("/imports/" + id).expectOk().json().path("state").asText();
            switch (state) {
                case "IMPORTED" -> {
                    return;
                }
                case "RECEIVED", "PROCESSING" -> pause();
                default -> throw new IllegalStateException("import " + id + " ended as " + state);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.1f ms a file", seconds / FILES * 1000);
    }
}
