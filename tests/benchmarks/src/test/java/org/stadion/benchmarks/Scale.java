package org.stadion.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.stadion.localstack.Stack;

/** What an import costs beside a million stored workouts, against what it costs beside a thousand. */
final class Scale {
    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int EACH = 500;
    private static final int FILES = 30;
    private static final int ROUNDS = 3;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private Scale() {}

    static List<Row> compare(Stack stack) {
        try (var connection = Database.connect(stack)) {
            fill(connection, 0, FEW);
            ImportEndToEnd.importAll(stack, Fill.freshFiles(FILES));
            var few = cost(stack);
            fill(connection, FEW, MANY);
            ImportEndToEnd.importAll(stack, Fill.freshFiles(FILES));
            var many = cost(stack);
            return List.of(new Row(
                    "an import beside 1,000,000 stored workouts against one beside 1,000",
                    each(many),
                    each(few),
                    many / few,
                    "<= 1.3"));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            empty(stack);
        }
    }

    private static double cost(Stack stack) {
        var seconds = new double[ROUNDS];
        var rounds = Fill.rounds(ROUNDS, FILES);
        for (var i = 0; i < ROUNDS; i++) {
            var files = rounds.get(i);
            seconds[i] = Timing.seconds(() -> ImportEndToEnd.importAll(stack, files));
        }
        return Timing.least(seconds);
    }

    /** Workouts of athletes with some hundreds each, and what an import looks at beside them. */
    private static void fill(Connection connection, int from, int to) throws SQLException, IOException {
        copy(connection, from, to, """
                workouts.workout (id, athlete_id, start_at, end_at, zone, zone_origin, local_day, sport, sport_family,
                source_sport, title, visibility, format, timed, point_count, channels, elapsed_s, timer_s, moving_s,
                figures, created_at, updated_at, version)""", Scale::workout);
        copy(connection, from, to, """
                workouts.source_record (id, athlete_id, workout_id, source, content_sha256, session, object_key,
                file_name, format, start_at, end_at, sport, recorded_at)""", Scale::source);
        copy(connection, from, to, """
                workouts.telemetry (workout_id, start_at, samples, layout, directory, chunks)""", Scale::telemetry);
        copy(connection, from, to, """
                workouts.athlete_day (athlete_id, day, sport, workouts, distance_m, elapsed_s, moving_s, ascent_m,
                work_kj, calories_kcal, points)""", Scale::day);
        Database.execute(connection, "vacuum analyze");
    }

    @FunctionalInterface
    private interface Line {
        String of(int number);
    }

    private static void copy(Connection connection, int from, int to, String into, Line line)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        var lines = new StringBuilder();
        for (var i = from; i < to; i++) {
            lines.append(line.of(i)).append('\n');
            if (i % FEW == FEW - 1 || i == to - 1) {
                var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        copy.endCopy();
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID athlete(int number) {
        return id("athlete", number / EACH);
    }

    private static String date(int number) {
        return FIRST_DAY.plusDays(number % EACH).toString();
    }

    private static String moment(int number) {
        return date(number) + String.format(Locale.ROOT, " %02d:%02d:00+00", number % 24, number % 60);
    }

    private static String day(int number) {
        return String.join(
                "\t",
                athlete(number).toString(),
                date(number),
                "run",
                "1",
                "8000",
                "3000",
                "2900",
                "50",
                "0",
                "500",
                "3000");
    }

    private static String workout(int number) {
        return String.join(
                "\t",
                id("workout", number).toString(),
                athlete(number).toString(),
                moment(number),
                moment(number),
                "UTC",
                "FILE",
                date(number),
                "run",
                "RUN",
                "",
                "Morning run",
                "FOLLOWERS",
                "fit",
                "t",
                "3000",
                "time",
                "3000",
                "3000",
                "2900",
                "{}",
                moment(number),
                moment(number),
                "0");
    }

    private static String source(int number) {
        return String.join(
                "\t",
                id("source", number).toString(),
                athlete(number).toString(),
                id("workout", number).toString(),
                "file",
                id("content", number).toString(),
                "0",
                "none",
                "run.fit",
                "fit",
                moment(number),
                moment(number),
                "run",
                moment(number));
    }

    private static String telemetry(int number) {
        return String.join(
                "\t", id("workout", number).toString(), moment(number), "0", "\\\\x0101000000", "\\\\x0100", "\\\\x");
    }

    /** Only what {@link #fill} made. */
    private static void empty(Stack stack) {
        try (var connection = Database.connect(stack)) {
            Database.execute(
                    connection,
                    "create temporary table filled as select workout_id from workouts.source_record where object_key = 'none'",
                    "delete from workouts.athlete_day d using workouts.workout w, filled f"
                            + " where w.id = f.workout_id and d.athlete_id = w.athlete_id",
                    "delete from workouts.telemetry t using filled f where t.workout_id = f.workout_id",
                    "delete from workouts.workout w using filled f where w.id = f.workout_id",
                    "delete from workouts.source_record where object_key = 'none'",
                    "vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.1f ms a file", seconds / FILES * 1000);
    }
}
