package org.stadion.workouts.control.recording;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Json;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.Recordings.CommandKind;

/**
 * The original of a recording: one compressed JSON document of all that its client sent, so that it can be exported and
 * computed anew like any other file. The same recording always makes the same bytes.
 */
public final class RecordingFile {
    /** How the document begins. */
    public static final String HEAD = "{\"format\":\"stadion-recording/1\"";

    private RecordingFile() {}

    /** @param stoppedAt also when nobody pressed stop */
    public record Header(
            RecordingId id,
            String sport,
            @Nullable String title,
            @Nullable String zone,
            @Nullable String device,
            Instant startedAt,
            Instant stoppedAt,
            List<Command> commands) {}

    public record Command(CommandKind kind, Instant at) {}

    /** @param batches what {@link SampleBatch#json} wrote */
    public static void write(Header header, Iterable<byte[]> batches, OutputStream out) throws IOException {
        try (var zipped = new GZIPOutputStream(out);
                var json = Json.mapper().getFactory().createGenerator(zipped, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("format", "stadion-recording/1");
            json.writeStringField("id", header.id().toString());
            json.writeStringField("sport", header.sport());
            text(json, "title", header.title());
            text(json, "zone", header.zone());
            text(json, "device", header.device());
            json.writeStringField("started_at", header.startedAt().toString());
            json.writeStringField("stopped_at", header.stoppedAt().toString());
            json.writeArrayFieldStart("commands");
            for (var command : header.commands()) {
                json.writeStartObject();
                json.writeStringField("kind", command.kind().name());
                json.writeStringField("at", command.at().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("batches");
            for (var batch : batches) {
                json.writeRawValue(new String(batch, StandardCharsets.UTF_8));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }
}
