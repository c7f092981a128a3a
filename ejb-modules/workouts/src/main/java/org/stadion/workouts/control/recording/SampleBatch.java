package org.stadion.workouts.control.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Json;
import org.stadion.workouts.Recordings;
import org.stadion.workouts.Recordings.Batch;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.Glimpse;

/** A batch of samples: checked, summed up for those who watch, and written in the one way that makes equal batches equal. */
public final class SampleBatch {
    /** A sensor may have been read before the button was pressed, and clocks differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private static final double LARGEST = 1e9;
    private static final double RADIUS = 6_371_008.8;

    private final Batch batch;

    public SampleBatch(Batch batch) {
        this.batch = batch;
    }

    public List<Violation> violations(Instant startedAt, Instant now) {
        var violations = new ArrayList<Violation>();
        var times = batch.atMs();
        if (batch.number() < 0) {
            violations.add(new Violation("/number", "out_of_range", "Batches are numbered from 0."));
        }
        if (times.isEmpty() || times.size() > Recordings.MOST_SAMPLES_IN_BATCH) {
            violations.add(new Violation(
                    "/at_ms", "out_of_range", "A batch has 1 to " + Recordings.MOST_SAMPLES_IN_BATCH + " samples."));
            return violations;
        }
        var earliest = startedAt.minus(TOLERANCE).toEpochMilli();
        var latest = now.plus(TOLERANCE).toEpochMilli();
        if (times.stream().anyMatch(at -> at == null || at < earliest || at > latest)) {
            violations.add(new Violation(
                    "/at_ms", "out_of_range", "Each sample was taken between the start of the recording and now."));
        }
        if (batch.channels().size() > Recordings.MOST_CHANNELS) {
            violations.add(
                    new Violation("/channels", "too_many", "At most " + Recordings.MOST_CHANNELS + " channels."));
        }
        batch.channels().forEach((key, values) -> check(key, values, violations));
        return violations;
    }

    private void check(String key, List<@Nullable Double> values, List<Violation> violations) {
        var pointer = "/channels/" + key.replace("~", "~0").replace("/", "~1");
        if (Channel.byKey(key).isEmpty()) {
            violations.add(new Violation(pointer, "unknown", "There is no such channel."));
        } else if (values.size() != batch.atMs().size()) {
            violations.add(new Violation(pointer, "wrong_size", "Each channel has as many values as there are times."));
        } else if (values.stream().anyMatch(value -> value != null && !(Math.abs(value) <= LARGEST))) {
            violations.add(new Violation(pointer, "out_of_range", "No sensor measures that."));
        }
    }

    public int number() {
        return batch.number();
    }

    public int size() {
        return batch.atMs().size();
    }

    /** The same content has the same bytes, in whatever order its channels came. */
    public byte[] json() {
        var bytes = new ByteArrayOutputStream();
        try (var json = Json.mapper().getFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("number", batch.number());
            json.writeArrayFieldStart("at_ms");
            for (var at : batch.atMs()) {
                json.writeNumber(at);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("channels");
            for (var channel : new TreeMap<>(batch.channels()).entrySet()) {
                json.writeArrayFieldStart(channel.getKey());
                for (var value : channel.getValue()) {
                    write(json, value);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value == Math.rint(value)) {
            json.writeNumber(value.longValue());
        } else {
            json.writeNumber(value);
        }
    }

    /** What those who watch are shown, after the batch. */
    public Glimpse after(Glimpse before) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> Long.compare(batch.atMs().get(a), batch.atMs().get(b)));
        var walk = new Walk(before, batch.atMs().get(order.getFirst()));
        order.forEach(sample -> walk.step(
                batch.atMs().get(sample),
                value(Channel.LATITUDE, sample),
                value(Channel.LONGITUDE, sample),
                value(Channel.DISTANCE, sample),
                value(Channel.HEART_RATE, sample)));
        return walk.glimpse();
    }

    private @Nullable Double value(Channel channel, int sample) {
        var values = batch.channels().get(channel.key());
        return values == null ? null : values.get(sample);
    }

    /** Goes through the samples of a batch in the order of time; a batch from earlier adds distance, but no position. */
    private static final class Walk {
        private final boolean late;
        private Glimpse shown;
        private @Nullable Double latitude;
        private @Nullable Double longitude;

        Walk(Glimpse before, long firstMillis) {
            late = before.at() != null && firstMillis < before.at().toEpochMilli();
            shown = before;
            latitude = late ? null : before.latitude();
            longitude = late ? null : before.longitude();
        }

        void step(
                long millis,
                @Nullable Double lat,
                @Nullable Double lon,
                @Nullable Double recorded,
                @Nullable Double beats) {
            var metres = recorded == null ? shown.metres() : Math.max(shown.metres(), recorded);
            var onGlobe = lat != null && lon != null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
            if (lat != null && lon != null && onGlobe) {
                if (recorded == null && latitude != null && longitude != null) {
                    metres += between(latitude, longitude, lat, lon);
                }
                latitude = lat;
                longitude = lon;
            }
            var at = Instant.ofEpochMilli(millis);
            shown = shown.at() == null || !at.isBefore(shown.at())
                    ? new Glimpse(
                            at,
                            onGlobe ? lat : shown.latitude(),
                            onGlobe ? lon : shown.longitude(),
                            metres,
                            beats == null ? shown.heartRate() : beats)
                    : new Glimpse(shown.at(), shown.latitude(), shown.longitude(), metres, shown.heartRate());
        }

        /** The shorter way round: a step over the date line is a step. */
        private static double between(double lat1, double lon1, double lat2, double lon2) {
            var north = Math.toRadians(lat2 - lat1);
            var east =
                    Math.toRadians(Math.IEEEremainder(lon2 - lon1, 360)) * Math.cos(Math.toRadians((lat1 + lat2) / 2));
            return RADIUS * Math.hypot(north, east);
        }

        Glimpse glimpse() {
            return shown;
        }
    }
}
