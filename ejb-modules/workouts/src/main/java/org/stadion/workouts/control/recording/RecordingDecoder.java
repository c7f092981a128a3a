package org.stadion.workouts.control.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Json;
import org.stadion.workouts.Recordings.CommandKind;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.recording.RecordingFile.Command;
import org.stadion.workouts.control.telemetry.Channel;

/** Reads what {@link RecordingFile} writes. Anybody may upload such a file, so nothing in it is trusted. */
public final class RecordingDecoder {
    private static final Duration LONGEST = Duration.ofDays(399);
    private static final int MOST_COMMANDS = 50_000;

    private final JsonParser json;
    private final RecordedSamples samples = new RecordedSamples();
    private final List<Command> commands = new ArrayList<>();
    private String sport = "";
    private String title = "";
    private String device = "";
    private @Nullable ZoneId zone;
    private @Nullable Instant startedAt;
    private @Nullable Instant stoppedAt;

    private RecordingDecoder(JsonParser json) {
        this.json = json;
    }

    /** @throws UndecodableFile if it is no such file */
    public static DecodedActivity decode(byte[] bytes) {
        try (var json = Json.mapper().getFactory().createParser(bytes)) {
            var decoder = new RecordingDecoder(json);
            decoder.document();
            return decoder.decoded();
        } catch (IOException | DateTimeException | IllegalArgumentException malformed) {
            throw new UndecodableFile(Problem.RECORDING_MALFORMED);
        }
    }

    private void document() throws IOException {
        expect(json.nextToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "sport" -> sport = text();
                case "title" -> title = PlainText.line(text(), Limits.NAME_LENGTH);
                case "device" -> device = PlainText.line(text(), Limits.NAME_LENGTH);
                case "zone" -> zone = ZoneId.of(text());
                case "started_at" -> startedAt = Instant.parse(text());
                case "stopped_at" -> stoppedAt = Instant.parse(text());
                case "commands" -> each(this::command);
                case "batches" -> each(this::batch);
                default -> json.skipChildren();
            }
        }
        expect(json.currentToken() == JsonToken.END_OBJECT);
    }

    private void each(Part part) throws IOException {
        expect(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken() == JsonToken.START_OBJECT);
            part.read();
        }
    }

    private interface Part {
        void read() throws IOException;
    }

    private void command() throws IOException {
        String kind = "";
        String at = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "kind" -> kind = text();
                case "at" -> at = text();
                default -> json.skipChildren();
            }
        }
        expect(commands.size() < MOST_COMMANDS);
        commands.add(new Command(CommandKind.valueOf(kind), Instant.parse(at)));
    }

    private void batch() throws IOException {
        var first = -1;
        var count = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "at_ms" -> {
                    var times = times();
                    count = times.length;
                    first = samples.add(times, count);
                }
                case "channels" -> {
                    expect(first >= 0);
                    channels(first, count);
                }
                default -> json.skipChildren();
            }
        }
    }

    private long[] times() throws IOException {
        expect(json.currentToken() == JsonToken.START_ARRAY);
        var times = new long[256];
        var count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(count < Limits.POINTS);
            times = count == times.length ? java.util.Arrays.copyOf(times, count * 2) : times;
            times[count++] = json.getLongValue();
        }
        return java.util.Arrays.copyOf(times, count);
    }

    private void channels(int first, int count) throws IOException {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var channel = Channel.byKey(json.currentName()).orElseThrow(IllegalArgumentException::new);
            expect(json.nextToken() == JsonToken.START_ARRAY);
            var sample = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                expect(sample < count);
                if (json.currentToken() != JsonToken.VALUE_NULL) {
                    samples.put(channel, first + sample, json.getDoubleValue());
                }
                sample++;
            }
        }
    }

    private String text() throws IOException {
        expect(json.currentToken() == JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new UndecodableFile(Problem.RECORDING_MALFORMED);
        }
    }

    private DecodedActivity decoded() {
        var from = startedAt;
        var to = stoppedAt;
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plus(LONGEST))) {
            throw new UndecodableFile(Problem.RECORDING_MALFORMED);
        }
        var course = new RecordedCourse(from, to, commands);
        return course.activity(samples, sport, title, device, Optional.ofNullable(zone), new Warnings());
    }
}
