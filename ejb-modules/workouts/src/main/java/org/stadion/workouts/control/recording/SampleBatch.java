package org.stadion.workouts.control.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Json;
import org.stadion.workouts.Recordings;
import org.stadion.workouts.Recordings.Batch;
import org.stadion.workouts.control.recording.Trail.Growth;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.Glimpse;
import org.stadion.workouts.entity.TrailPiece;

/** A batch of samples: checked, summed up for those who watch, and written in the one way that makes equal batches equal. */
public final class SampleBatch {
    /** A sensor may have been read before the button was pressed, and clocks differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private static final double LARGEST = 1e9;

    private final Batch batch;
    private final List<Integer> order = new ArrayList<>();

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

    /** Without what was measured before the recording began: it is no part of the workout either. */
    public SampleBatch since(Instant start) {
        var first = start.toEpochMilli();
        var kept = IntStream.range(0, size())
                .filter(sample -> batch.atMs().get(sample) >= first)
                .boxed()
                .toList();
        if (kept.size() == size()) {
            return this;
        }
        var channels = new TreeMap<String, List<@Nullable Double>>();
        batch.channels().forEach((key, values) -> {
            var left = new ArrayList<@Nullable Double>();
            kept.forEach(sample -> left.add(values.get(sample)));
            channels.put(key, left);
        });
        return new SampleBatch(
                new Batch(batch.number(), kept.stream().map(batch.atMs()::get).toList(), channels));
    }

    /** What those who watch are shown, after the batch. */
    public Glimpse after(Glimpse before, Growth way) {
        var metres = before.metres() + way.metres();
        var shown = before;
        for (var sample : order()) {
            var recorded = value(Channel.DISTANCE, sample);
            metres = recorded == null ? metres : Math.max(metres, recorded);
            var at = Instant.ofEpochMilli(batch.atMs().get(sample));
            if (shown.at() == null || !at.isBefore(shown.at())) {
                var placed = onGlobe(sample);
                var beats = value(Channel.HEART_RATE, sample);
                shown = new Glimpse(
                        at,
                        placed ? value(Channel.LATITUDE, sample) : shown.latitude(),
                        placed ? value(Channel.LONGITUDE, sample) : shown.longitude(),
                        metres,
                        beats == null ? shown.heartRate() : beats);
            }
        }
        return new Glimpse(shown.at(), shown.latitude(), shown.longitude(), metres, shown.heartRate());
    }

    /** When it first and last tells of a place whose distance the client did not count itself; empty if it never does. */
    public Optional<Span> span() {
        var placed = batch.channels().containsKey(Channel.LATITUDE.key())
                ? order().stream().filter(this::tellsTheWay).toList()
                : List.<Integer>of();
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        batch.atMs().get(placed.getFirst()), batch.atMs().get(placed.getLast())));
    }

    /** Milliseconds of Unix time, both included. */
    public record Span(long fromMillis, long toMillis) {}

    /** @param known what is known of the way, in its order: all of the time of this batch, and a piece on either side */
    public Growth growth(List<TrailPiece> known) {
        var trail = new Trail(known);
        for (var sample : order()) {
            var latitude = value(Channel.LATITUDE, sample);
            var longitude = value(Channel.LONGITUDE, sample);
            if (latitude != null && longitude != null && tellsTheWay(sample)) {
                trail.add(batch.atMs().get(sample), latitude, longitude);
            }
        }
        return trail.grown();
    }

    private boolean tellsTheWay(int sample) {
        return onGlobe(sample) && value(Channel.DISTANCE, sample) == null;
    }

    private boolean onGlobe(int sample) {
        var latitude = value(Channel.LATITUDE, sample);
        var longitude = value(Channel.LONGITUDE, sample);
        return latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Its samples in the order of their times. */
    private List<Integer> order() {
        if (order.isEmpty()) {
            for (var i = 0; i < size(); i++) {
                order.add(i);
            }
            order.sort((a, b) -> Long.compare(batch.atMs().get(a), batch.atMs().get(b)));
        }
        return order;
    }

    private @Nullable Double value(Channel channel, int sample) {
        var values = batch.channels().get(channel.key());
        return values == null ? null : values.get(sample);
    }
}
