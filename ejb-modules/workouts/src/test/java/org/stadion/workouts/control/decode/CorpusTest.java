package org.stadion.workouts.control.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.decode.Corpus.Row;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.archive.Content;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TrackDistance;

/**
 * Every file of the corpus, by rule and never by name: what independent readers found in a good file we find too, within the
 * corpus's tolerances, and no file makes us fail in any other way than by saying why.
 */
class CorpusTest {
    private static final Set<String> OURS = Set.of("fit", "gpx", "tcx", "zip", "xml", "csv");
    private static final Set<WarningCode> POSITIONS_REPAIRED =
            Set.of(WarningCode.POSITIONS_INVALID, WarningCode.POSITIONS_JUMPING);

    private record Outcome(List<ImportItem> items, Optional<UndecodableFile> refused) {
        List<DecodedActivity> activities() {
            return items.stream()
                    .filter(ImportItem.Decoded.class::isInstance)
                    .map(item -> ((ImportItem.Decoded) item).activity())
                    .toList();
        }

        List<DecodedSession> sessions() {
            return activities().stream()
                    .flatMap(activity -> activity.sessions().stream())
                    .toList();
        }

        boolean warned(Set<WarningCode> codes) {
            return activities().stream().anyMatch(activity -> codes.stream().anyMatch(activity::warned));
        }
    }

    @TestFactory
    Stream<DynamicTest> good_files_hold_what_others_found_in_them() throws IOException {
        var corpus = Corpus.open();
        return corpus.files().stream()
                .filter(file -> file.text("role").equals("good") && OURS.contains(file.text("kind")))
                .map(file -> DynamicTest.dynamicTest(file.text("file"), () -> compare(corpus, file)));
    }

    @TestFactory
    Stream<DynamicTest> no_file_hurts_and_nothing_impossible_comes_out_of_any() throws IOException {
        var corpus = Corpus.open();
        return corpus.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.text("file"), () -> {
                    var began = CpuTime.ofThisThread();
                    var outcome = open(corpus, file);
                    assertThat(CpuTime.ofThisThread().minus(began)).isLessThan(Duration.ofSeconds(5));
                    outcome.refused()
                            .ifPresent(refused -> assertThat(refused.slug()).matches("[a-z0-9-]+"));
                    outcome.sessions().forEach(CorpusTest::assertPossible);
                }));
    }

    @TestFactory
    Stream<DynamicTest> streams_in_json_hold_what_a_plain_reader_finds_in_them() throws IOException {
        var corpus = Corpus.open();
        return corpus.files().stream()
                .filter(file -> file.text("kind").equals("json"))
                .flatMap(file -> corpus.expected(file.text("file"), "python json", "file").stream()
                        .map(row -> DynamicTest.dynamicTest(file.text("file"), () -> {
                            var telemetry =
                                    open(corpus, file).sessions().getFirst().telemetry();
                            var metres = telemetry.column(Channel.DISTANCE).orElseThrow();
                            assertThat(telemetry.size()).isEqualTo((int)
                                    row.number("records_or_points").orElseThrow());
                            assertThat(telemetry.spanMillis() / 1000.0)
                                    .isCloseTo(row.number("elapsed_s").orElseThrow(), within(1.0));
                            assertThat(metres.value(metres.size() - 1))
                                    .isCloseTo(row.number("distance_m").orElseThrow(), within(0.1));
                        })));
    }

    /** What a script made of one recording in the shape of each service keeps the recording's start and distance. */
    @TestFactory
    Stream<DynamicTest> a_recording_in_the_json_of_any_service_keeps_its_start_and_distance() throws IOException {
        var corpus = Corpus.open();
        return corpus.files().stream()
                .filter(file -> file.text("kind").equals("json")
                        && file.text("expected_by_peer").startsWith("start="))
                .map(file -> DynamicTest.dynamicTest(file.text("file"), () -> {
                    var promised = file.text("expected_by_peer");
                    var session = open(corpus, file).sessions().getFirst();
                    assertThat(session.start()).contains(Instant.parse(word(promised, "start")));
                    var metres = Double.parseDouble(word(promised, "distance_m"));
                    assertThat(session.totals().value(Total.DISTANCE).orElseThrow())
                            .isCloseTo(metres, within(metres * 0.001));
                }));
    }

    private static String word(String promised, String name) {
        return Stream.of(promised.split(" ", -1))
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static void compare(Corpus corpus, Row file) throws IOException {
        var outcome = open(corpus, file);
        var name = file.text("file");
        var found = Stream.of("@garmin", "fast-xml-parser")
                .flatMap(tool -> corpus.expected(name, tool, "file").stream())
                .findFirst();
        if (outcome.refused().isPresent()) {
            assertThat(promised(file, found))
                    .as(outcome.refused().get().getMessage())
                    .isZero();
            return;
        }
        found.ifPresent(row -> compareFile(row, outcome));
        var sessions = corpus.expected(name, "@garmin", "session");
        for (var i = 0; i < sessions.size(); i++) {
            compareSession(sessions.get(i), outcome.sessions().get(i));
        }
        corpus.expected(name, "python ElementTree", "file")
                .forEach(row -> assertThat(outcome.activities())
                        .hasSize((int) row.number("sessions").orElseThrow()));
    }

    /** Points or workouts that somebody found, or the manifest promises. */
    private static double promised(Row file, Optional<Row> found) {
        return found.flatMap(
                        row -> row.number("records_or_points").stream().boxed().findFirst())
                .orElse(file.text("expected_by_peer").equals("workouts=0") ? 0.0 : 1.0);
    }

    private static void compareFile(Row row, Outcome outcome) {
        var sessions = outcome.sessions();
        row.number("records_or_points")
                .ifPresent(points -> assertThat(sessions.stream()
                                .mapToInt(session -> session.telemetry().size())
                                .sum())
                        .isEqualTo((int) points));
        row.number("laps")
                .ifPresent(laps -> assertThat(sessions.stream()
                                .mapToInt(session -> session.laps().size())
                                .sum())
                        .isEqualTo((int) laps));
        row.number("lengths")
                .ifPresent(lengths -> assertThat(sessions.stream()
                                .mapToInt(session -> session.lengths().size())
                                .sum())
                        .isEqualTo((int) lengths));
        row.number("distance_m")
                .ifPresent(
                        metres -> assertThat(sum(sessions, Total.DISTANCE)).isCloseTo(metres, within(metres * 0.001)));
        if (!outcome.warned(POSITIONS_REPAIRED) && sessions.size() == 1) {
            row.number("track_haversine_m")
                    .ifPresent(metres -> assertThat(
                                    TrackDistance.metres(sessions.getFirst().telemetry()))
                            .isCloseTo(metres, within(metres * 0.003 + 0.1)));
        }
        if (sessions.size() == 1
                && sessions.getFirst().telemetry().timed()
                && row.text("start_time").endsWith("Z")
                && sessions.getFirst().telemetry().size() > 0) {
            assertThat(sessions.getFirst().telemetry().start())
                    .isCloseTo(Instant.parse(row.text("start_time")), within(1, ChronoUnit.SECONDS));
            row.number("elapsed_s")
                    .ifPresent(seconds -> assertThat(
                                    sessions.getFirst().telemetry().spanMillis() / 1000.0)
                            .isCloseTo(seconds, within(1.0)));
        }
    }

    private static void compareSession(Row row, DecodedSession session) {
        assertThat(session.start())
                .hasValueSatisfying(start -> assertThat(start).isEqualTo(row.text("start_time")));
        equal(row, "distance_m", session, Total.DISTANCE, 0.01);
        equal(row, "elapsed_s", session, Total.ELAPSED, 0.001);
        equal(row, "timer_s", session, Total.TIMER, 0.001);
        equal(row, "ascent_m", session, Total.ASCENT, 0);
        equal(row, "descent_m", session, Total.DESCENT, 0);
        equal(row, "calories", session, Total.CALORIES, 0);
        equal(row, "avg_power", session, Total.AVG_POWER, 0);
        equal(row, "max_power", session, Total.MAX_POWER, 0);
        equal(row, "normalized_power", session, Total.NORMALIZED_POWER, 0);
        equal(row, "avg_cadence", session, Total.AVG_CADENCE, 1);
        equal(row, "avg_hr", session, Total.AVG_HEART_RATE, 0);
        equal(row, "max_hr", session, Total.MAX_HEART_RATE, 0);
    }

    private static void equal(Row row, String column, DecodedSession session, Total total, double tolerance) {
        var theirs = row.number(column);
        if (theirs.isPresent() && theirs.getAsDouble() == 0) {
            assertThat(session.totals().value(total).orElse(0)).as(column).isZero();
        } else if (theirs.isPresent() && total.plausible(theirs.getAsDouble())) {
            assertThat(session.totals().value(total).orElse(Double.NaN))
                    .as(column)
                    .isCloseTo(theirs.getAsDouble(), within(tolerance));
        }
    }

    private static double sum(List<DecodedSession> sessions, Total total) {
        return sessions.stream()
                .mapToDouble(session -> session.totals().value(total).orElse(0))
                .sum();
    }

    private static void assertPossible(DecodedSession session) {
        var telemetry = session.telemetry();
        assertThat(telemetry.spanMillis()).isBetween(0L, Duration.ofDays(400).toMillis());
        assertThat(TrackDistance.metres(telemetry)).isBetween(0.0, 50_000_000.0);
        assertThat(session.totals().values())
                .allSatisfy((total, value) -> assertThat(total.plausible(value)).isTrue());
        assertWithin(telemetry, Channel.LATITUDE, -90, 90);
        assertWithin(telemetry, Channel.LONGITUDE, -180, 180);
        assertWithin(telemetry, Channel.HEART_RATE, 20, 250);
        assertWithin(telemetry, Channel.POWER, 0, 3500);
        assertWithin(telemetry, Channel.ALTITUDE, -500, 20_000);
        telemetry.column(Channel.DISTANCE).ifPresent(CorpusTest::assertRising);
    }

    /** The corpus has millions of values: an assertion for each would take longer than to decode it. */
    private static void assertRising(Column column) {
        var most = Double.NEGATIVE_INFINITY;
        for (var value : column.values()) {
            if (value < most) {
                throw new AssertionError("the distance falls from " + most + " to " + value);
            }
            most = Double.isNaN(value) ? most : value;
        }
    }

    private static void assertWithin(Telemetry telemetry, Channel channel, double least, double most) {
        telemetry.column(channel).ifPresent(column -> {
            for (var value : column.values()) {
                if (value < least || value > most) {
                    throw new AssertionError(channel.key() + " is " + value);
                }
            }
        });
    }

    private static Outcome open(Corpus corpus, Row file) throws IOException {
        var items = new ArrayList<ImportItem>();
        try (var opened = Decoders.open(Content.of(corpus.path(file)), "upload")) {
            opened.forEachRemaining(items::add);
            return new Outcome(items, Optional.empty());
        } catch (UndecodableFile refused) {
            return new Outcome(items, Optional.of(refused));
        }
    }
}
