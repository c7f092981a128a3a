package org.stadion.workouts.control.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.Recordings.Batch;
import org.stadion.workouts.Recordings.CommandKind;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.recording.RecordingFile.Command;
import org.stadion.workouts.control.telemetry.Channel;

/** What a client sent, written as a file and decoded like any other upload. */
class RecordingFileTest {
    private static final Instant START = Instant.parse("2026-11-28T08:00:00Z");
    private static final double METRES_A_DEGREE = 111_319.49;

    @Test
    void a_recording_is_decoded_like_any_other_file() {
        var activity = decoded(600, List.of(), batches(600, 100));

        var session = activity.sessions().getFirst();
        assertThat(activity.format()).isEqualTo(SourceFormat.RECORDING);
        assertThat(activity.name()).isEqualTo("City run");
        assertThat(session.sport().key()).isEqualTo("running");
        assertThat(session.telemetry().size()).isEqualTo(601);
        assertThat(session.telemetry().has(Channel.HEART_RATE)).isTrue();
        assertThat(session.start()).contains(START);
        assertThat(session.totals().value(Total.ELAPSED)).hasValue(600);
        assertThat(activity.warnings()).isEmpty();
    }

    @Property(tries = 60)
    void the_order_of_batches_and_their_sizes_make_no_difference(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        var batches = new ArrayList<>(batches(300, size));
        Collections.shuffle(batches, new Random(seed));

        var session = session(decoded(300, List.of(), batches));
        var whole = session(decoded(300, List.of(), batches(300, 1000)));

        assertThat(session.telemetry().size()).isEqualTo(whole.telemetry().size());
        assertThat(values(session, Channel.LONGITUDE)).isEqualTo(values(whole, Channel.LONGITUDE));
        assertThat(values(session, Channel.HEART_RATE)).isEqualTo(values(whole, Channel.HEART_RATE));
    }

    @Test
    void a_moment_that_came_in_two_batches_counts_once() {
        var twice = new ArrayList<>(batches(60, 1000));
        twice.add(batch(7, IntStream.rangeClosed(30, 60).toArray()));

        assertThat(session(decoded(60, List.of(), twice)).telemetry().size()).isEqualTo(61);
    }

    @Test
    void a_pause_takes_no_timer_and_no_samples() {
        var session = session(
                decoded(600, List.of(at(CommandKind.PAUSE, 100), at(CommandKind.RESUME, 160)), batches(600, 1000)));

        assertThat(session.totals().value(Total.ELAPSED)).hasValue(600);
        assertThat(session.totals().value(Total.TIMER)).hasValue(540);
        assertThat(session.telemetry().pauses()).hasSize(1);
        assertThat(session.telemetry().size()).isEqualTo(601 - 59);
    }

    @Test
    void who_stops_while_paused_was_paused_until_then() {
        var session = session(decoded(600, List.of(at(CommandKind.PAUSE, 500)), batches(500, 1000)));

        assertThat(session.totals().value(Total.TIMER)).hasValue(500);
    }

    @Test
    void laps_divide_time_and_distance() {
        var session =
                session(decoded(600, List.of(at(CommandKind.LAP, 200), at(CommandKind.LAP, 500)), batches(600, 1000)));

        assertThat(session.laps()).hasSize(3);
        assertThat(session.laps())
                .extracting(lap -> lap.totals().value(Total.ELAPSED).orElseThrow())
                .containsExactly(200.0, 300.0, 100.0);
        assertThat(session.laps().get(1).totals().value(Total.DISTANCE).orElseThrow())
                .isCloseTo(900, within(3.0));
    }

    @Test
    void a_recording_without_a_sample_still_took_its_time() {
        var session = session(decoded(1800, List.of(), List.of()));

        assertThat(session.telemetry().isEmpty()).isTrue();
        assertThat(session.totals().value(Total.ELAPSED)).hasValue(1800);
    }

    @Test
    void the_same_recording_makes_the_same_bytes() {
        assertThat(file(60, List.of(), batches(60, 20))).isEqualTo(file(60, List.of(), batches(60, 20)));
    }

    @Test
    void what_only_begins_like_a_recording_is_refused() {
        for (var rest : List.of(
                "",
                "}",
                ",\"started_at\":\"yesterday\"}",
                ",\"started_at\":\"2026-11-28T08:00:00Z\",\"stopped_at\":\"2026-11-28T07:00:00Z\"}",
                ",\"started_at\":\"2026-11-28T08:00:00Z\",\"stopped_at\":\"2026-11-28T09:00:00Z\",\"batches\":[{\"channels\":{\"power\":[1]}}]}",
                ",\"started_at\":\"2026-11-28T08:00:00Z\",\"stopped_at\":\"2026-11-28T09:00:00Z\",\"batches\":[[[[")) {
            var bytes = (RecordingFile.HEAD + rest).getBytes(StandardCharsets.UTF_8);

            assertThatThrownBy(() -> Decoders.decode(bytes)).as(rest).isInstanceOf(UndecodableFile.class);
        }
    }

    private static double[] values(DecodedSession session, Channel channel) {
        return session.telemetry().column(channel).orElseThrow().values();
    }

    private static DecodedSession session(DecodedActivity activity) {
        return activity.sessions().getFirst();
    }

    private static DecodedActivity decoded(int seconds, List<Command> commands, List<byte[]> batches) {
        return Decoders.decode(file(seconds, commands, batches));
    }

    private static byte[] file(int seconds, List<Command> commands, List<byte[]> batches) {
        var bytes = new ByteArrayOutputStream();
        var header = new RecordingFile.Header(
                new RecordingId(new UUID(1, 2)),
                "running",
                "City run",
                "Europe/Ljubljana",
                "test",
                START,
                START.plusSeconds(seconds),
                commands);
        try {
            RecordingFile.write(header, batches, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Command at(CommandKind kind, int second) {
        return new Command(kind, START.plusSeconds(second));
    }

    /** A run due east along the equator at 3 m/s, one sample a second. */
    private static List<byte[]> batches(int seconds, int size) {
        var batches = new ArrayList<byte[]>();
        for (var from = 0; from <= seconds; from += size) {
            batches.add(batch(
                    batches.size(),
                    IntStream.rangeClosed(from, Math.min(seconds, from + size - 1))
                            .toArray()));
        }
        return batches;
    }

    private static byte[] batch(int number, int[] seconds) {
        var all = IntStream.of(seconds).boxed().toList();
        return new SampleBatch(new Batch(
                        number,
                        all.stream()
                                .map(second -> START.toEpochMilli() + second * 1000L)
                                .toList(),
                        Map.of(
                                "latitude",
                                all.stream()
                                        .<@Nullable Double>map(second -> 0.0)
                                        .toList(),
                                "longitude",
                                all.stream()
                                        .<@Nullable Double>map(second -> 32.5 + second * 3.0 / METRES_A_DEGREE)
                                        .toList(),
                                "heart_rate",
                                all.stream()
                                        .<@Nullable Double>map(second -> 140.0 + second % 2)
                                        .toList())))
                .json();
    }
}
