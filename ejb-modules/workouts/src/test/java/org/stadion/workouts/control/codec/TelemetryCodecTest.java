package org.stadion.workouts.control.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

class TelemetryCodecTest {
    private static final long START = Instant.parse("2026-03-02T07:00:00Z").toEpochMilli();

    /** A recording with every channel, gaps in each, extra columns, pauses and segments. */
    private static Telemetry recording(int samples, long seed) {
        var random = new Random(seed);
        var builder = new TelemetryBuilder(samples);
        var at = START;
        for (var i = 0; i < samples; i++) {
            builder.sample(at);
            for (var channel : Channel.values()) {
                if (channel != Channel.LONGITUDE && random.nextInt(8) > 0) {
                    builder.put(channel, random.nextLong(-100_000, 100_000));
                    if (channel == Channel.LATITUDE) {
                        builder.put(Channel.LONGITUDE, random.nextInt());
                    }
                }
            }
            if (random.nextInt(50) == 0) {
                builder.pause(at, at + 60_000);
                builder.startSegment();
                at += 60_000;
            }
            at += random.nextInt(3) * 1000L;
        }
        var extra = builder.extra("Füße \"quoted\"", "°", 10, 0);
        for (var i = 0; i < samples; i += 3) {
            extra.set(i, random.nextInt());
        }
        return builder.build();
    }

    @Property(tries = 40)
    void every_channel_comes_back_bit_by_bit(@ForAll @IntRange(min = 1, max = 600) int samples, @ForAll long seed) {
        var telemetry = recording(samples, seed);

        assertThat(TelemetryCodec.decode(TelemetryCodec.encode(telemetry))).isEqualTo(telemetry);
    }

    @Test
    void a_track_without_times_comes_back() {
        var zeros = Column.ofInts(new int[5], 5, 1000, 0);
        var climbing = Column.ofInts(new int[] {1, 2, 3, 4, 5}, 5, 5, 500);
        var telemetry = Telemetry.of(
                Instant.EPOCH, false, zeros, Map.of(Channel.ALTITUDE, climbing), List.of(), new int[] {2}, List.of());

        assertThat(TelemetryCodec.decode(TelemetryCodec.encode(telemetry))).isEqualTo(telemetry);
    }

    @Test
    void a_telemetry_without_samples_comes_back() {
        var nothing = Telemetry.empty(Instant.ofEpochMilli(START));

        assertThat(TelemetryCodec.decode(TelemetryCodec.encode(nothing))).isEqualTo(nothing);
    }

    @Test
    void chosen_channels_are_enough() {
        var telemetry = recording(300, 1);

        var found = TelemetryCodec.decode(only(telemetry, List.of("time", "power")));

        assertThat(found.channels()).containsExactly(Channel.POWER);
        assertThat(found.column(Channel.POWER)).isEqualTo(telemetry.column(Channel.POWER));
        assertThat(found.pauses()).isEqualTo(telemetry.pauses());
    }

    @Test
    void a_stretch_of_the_chunks_is_a_stretch_of_the_telemetry() {
        var telemetry = recording(40_000, 2);
        var encoded = TelemetryCodec.encode(telemetry);
        var columns = new ArrayList<EncodedColumn>();
        for (var column : encoded.columns()) {
            columns.add(new EncodedColumn(
                    column.key(),
                    column.scale(),
                    column.offset(),
                    column.chunks().subList(1, 2)));
        }

        var stretch = TelemetryCodec.decode(
                new EncodedTelemetry(encoded.start(), encoded.samples(), encoded.layout(), columns));

        assertThat(stretch.size()).isEqualTo(16_384);
        assertThat(stretch.at(0)).isEqualTo(telemetry.at(16_384));
        assertThat(stretch.column(Channel.POWER).orElseThrow())
                .isEqualTo(telemetry.column(Channel.POWER).orElseThrow().slice(16_384, 32_768));
        assertThat(stretch.segments().stream().skip(1).map(segment -> segment.from() + 16_384))
                .isSubsetOf(telemetry.segments().stream()
                        .map(segment -> segment.from())
                        .toList());
    }

    @Test
    void columns_of_different_stretches_are_refused() {
        var encoded = TelemetryCodec.encode(recording(40_000, 3));
        var columns = new ArrayList<>(encoded.columns());
        var power = columns.removeLast();
        columns.add(new EncodedColumn(
                power.key(), power.scale(), power.offset(), power.chunks().subList(0, 1)));

        assertThatThrownBy(() -> TelemetryCodec.decode(
                        new EncodedTelemetry(encoded.start(), encoded.samples(), encoded.layout(), columns)))
                .isInstanceOf(CorruptTelemetry.class)
                .hasMessageContaining("covers other samples");
    }

    @Test
    void nothing_can_be_read_without_the_times() {
        var telemetry = recording(30, 4);

        assertThatThrownBy(() -> TelemetryCodec.decode(only(telemetry, List.of("power"))))
                .isInstanceOf(CorruptTelemetry.class)
                .hasMessageContaining("time");
    }

    @Property(tries = 500)
    void a_changed_layout_is_refused_or_read_as_another(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte other) {
        var encoded = TelemetryCodec.encode(recording(200, 5));
        var layout = encoded.layout().clone();
        layout[place % layout.length] = other;

        try {
            TelemetryCodec.decode(new EncodedTelemetry(encoded.start(), encoded.samples(), layout, encoded.columns()));
        } catch (CorruptTelemetry refused) {
            assertThat(refused).hasMessageMatching(".+");
        }
    }

    private static EncodedTelemetry only(Telemetry telemetry, List<String> keys) {
        var encoded = TelemetryCodec.encode(telemetry);
        return new EncodedTelemetry(
                encoded.start(),
                encoded.samples(),
                encoded.layout(),
                encoded.columns().stream()
                        .filter(column -> keys.contains(column.key()))
                        .toList());
    }
}
