package org.stadion.workouts.control.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;

class ColumnCodecTest {

    /** Series of every temper: constant, growing, noisy, jumping, sparse, absurd. */
    @Provide
    Arbitrary<long[]> series() {
        var small = Arbitraries.longs().between(-40, 40);
        var steps = Arbitraries.longs().between(-2_000_000, 2_000_000);
        var wild = Arbitraries.longs();
        var edges = Arbitraries.of(
                Long.MIN_VALUE + 1, Long.MAX_VALUE, 0L, -1L, 1L, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
        var missing = Arbitraries.of(Column.MISSING);
        var value = Arbitraries.frequencyOf(
                Tuple.of(6, small), Tuple.of(3, steps), Tuple.of(1, wild), Tuple.of(1, edges), Tuple.of(2, missing));
        return value.array(long[].class).ofMinSize(0).ofMaxSize(700);
    }

    @Property(tries = 400)
    void every_series_comes_back_as_it_was(
            @ForAll("series") long[] raws, @ForAll @IntRange(min = 1, max = 300) int chunk) {
        var column = Column.ofLongs(raws, raws.length, Channel.SEMICIRCLES, -0.1);

        var encoded = ColumnCodec.encode("latitude", column, chunk);

        assertThat(ColumnCodec.decode(encoded)).isEqualTo(column);
        assertThat(encoded.chunks()).hasSize((raws.length + chunk - 1) / chunk);
    }

    @Property(tries = 200)
    void sums_of_series_come_back_as_they_were(@ForAll("series") long[] steps) {
        var sum = 0L;
        var raws = new long[steps.length];
        for (var i = 0; i < steps.length; i++) {
            sum += steps[i] % 10_000;
            raws[i] = steps[i] == Column.MISSING ? Column.MISSING : sum;
        }
        var column = Column.ofLongs(raws, raws.length, 100, 0);

        assertThat(ColumnCodec.decode(ColumnCodec.encode("distance", column))).isEqualTo(column);
    }

    /** Where arithmetic of 64 bits runs over: numbers near their ends, and trends that lead beyond. */
    @Property(tries = 300)
    void series_at_the_ends_of_all_numbers_come_back_as_they_were(
            @ForAll @LongRange(min = -(1L << 62), max = 1L << 62) long from,
            @ForAll @LongRange(min = -(1L << 62), max = 1L << 62) long step,
            @ForAll @LongRange(min = 0, max = 5) long noise,
            @ForAll @IntRange(min = 1, max = 200) int count) {
        var raws = new long[count];
        for (var i = 0; i < count; i++) {
            var raw = from + i * step + (i % 7) * noise;
            raws[i] = raw == Column.MISSING ? 0 : raw;
        }
        var column = Column.ofLongs(raws, count, 1, 0);

        assertThat(ColumnCodec.decode(ColumnCodec.encode("power", column))).isEqualTo(column);
    }

    @Property(tries = 200)
    void a_narrow_column_comes_back_as_it_was(
            @ForAll @Size(max = 300) int[] raws, @ForAll @IntRange(min = 1, max = 1000) int grid) {
        var gridded = new int[raws.length];
        for (var i = 0; i < raws.length; i++) {
            gridded[i] = raws[i] % 5 == 0 ? Column.MISSING_INT : raws[i] / grid * grid;
        }
        var column = Column.ofInts(gridded, gridded.length, 1, 0);

        assertThat(ColumnCodec.decode(ColumnCodec.encode("power", column))).isEqualTo(column);
    }

    @Property(tries = 300)
    void a_turned_bit_is_noticed(
            @ForAll("series") long[] raws,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(max = 7) int bit) {
        var column = Column.ofLongs(raws, raws.length, 1, 0);
        var encoded = ColumnCodec.encode("power", column);
        if (encoded.chunks().isEmpty()) {
            return;
        }
        var chunk = encoded.chunks().getFirst();
        var turned = chunk.bytes().clone();
        turned[place % turned.length] ^= (byte) (1 << bit);

        assertThatThrownBy(() -> ColumnCodec.decode(with(encoded, chunk, turned)))
                .isInstanceOf(CorruptTelemetry.class);
    }

    @Property(tries = 300)
    void missing_bytes_are_noticed(@ForAll("series") long[] raws, @ForAll @IntRange(max = 1_000_000) int place) {
        var encoded = ColumnCodec.encode("power", Column.ofLongs(raws, raws.length, 1, 0));
        if (encoded.chunks().isEmpty()) {
            return;
        }
        var chunk = encoded.chunks().getFirst();
        var cut = Arrays.copyOf(chunk.bytes(), place % chunk.bytes().length);

        assertThatThrownBy(() -> ColumnCodec.decode(with(encoded, chunk, cut))).isInstanceOf(CorruptTelemetry.class);
    }

    /** As if somebody had made the checksum right again: nonsense may come out, but never anything worse. */
    @Property(tries = 2000)
    void foreign_bytes_with_a_right_checksum_are_refused_or_read_as_numbers(
            @ForAll byte[] body, @ForAll @IntRange(min = 1, max = 500) int samples) {
        var forged = sealed(withCount(samples, body));

        try {
            new ChunkDecoder(samples).decode(forged, samples, new long[samples], 0);
        } catch (CorruptTelemetry refused) {
            assertThat(refused).hasMessageMatching(".+");
        }
    }

    @Property(tries = 500)
    void a_chunk_changed_under_its_checksum_is_refused_or_read_as_numbers(
            @ForAll("series") long[] raws, @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte other) {
        if (raws.length == 0) {
            return;
        }
        var bytes = ColumnCodec.encode("power", Column.ofLongs(raws, raws.length, 1, 0), raws.length)
                .chunks()
                .getFirst()
                .bytes();
        var body = Arrays.copyOfRange(bytes, 5, bytes.length);
        body[place % body.length] = other;

        try {
            new ChunkDecoder(raws.length).decode(sealed(body), raws.length, new long[raws.length], 0);
        } catch (CorruptTelemetry refused) {
            assertThat(refused).hasMessageMatching(".+");
        }
    }

    private static byte[] withCount(int samples, byte[] body) {
        var sink = new ByteSink(body.length + 8);
        sink.putVarint(samples);
        sink.putBytes(body, 0, body.length);
        return sink.toBytes();
    }

    private static byte[] sealed(byte[] body) {
        var crc = new CRC32C();
        crc.update(body);
        var sink = new ByteSink(body.length + 8);
        sink.put(ChunkEncoder.VERSION);
        sink.putInt((int) crc.getValue());
        sink.putBytes(body, 0, body.length);
        return sink.toBytes();
    }

    private static EncodedColumn with(EncodedColumn encoded, Chunk chunk, byte[] bytes) {
        var changed = new Chunk(chunk.first(), chunk.samples(), chunk.stats(), bytes);
        return new EncodedColumn(encoded.key(), encoded.scale(), encoded.offset(), List.of(changed));
    }

    @Test
    void statistics_say_what_is_in_a_chunk() {
        var raws = new long[] {Column.MISSING, 7, -3, Column.MISSING, 12, 5, Column.MISSING};

        var stats = ColumnCodec.encode("power", Column.ofLongs(raws, raws.length, 1, 0))
                .chunks()
                .getFirst()
                .stats();

        assertThat(stats).isEqualTo(new ChunkStats(4, -3, 12, 7, 5, 21));
    }

    @Test
    void a_column_without_any_measurement_comes_back() {
        var raws = new long[500];
        Arrays.fill(raws, Column.MISSING);
        var column = Column.ofLongs(raws, raws.length, 1, 0);

        var encoded = ColumnCodec.encode("power", column);

        assertThat(ColumnCodec.decode(encoded)).isEqualTo(column);
        assertThat(encoded.bytes()).isLessThan(16);
    }

    @Test
    void a_part_of_the_chunks_is_a_part_of_the_column() {
        var column = column(1000, i -> i * i % 733);
        var encoded = ColumnCodec.encode("power", column, 100);

        var part = new EncodedColumn("power", 1, 0, encoded.chunks().subList(3, 5));

        assertThat(ColumnCodec.decode(part)).isEqualTo(column.slice(300, 500));
    }

    @Test
    void a_chunk_that_is_missing_is_noticed() {
        var encoded = ColumnCodec.encode("power", column(1000, i -> i), 100);
        var gap = List.of(encoded.chunks().get(0), encoded.chunks().get(2));

        assertThatThrownBy(() -> ColumnCodec.decode(new EncodedColumn("power", 1, 0, gap)))
                .isInstanceOf(CorruptTelemetry.class)
                .hasMessageContaining("missing");
    }

    /** One second apart for hours costs nothing; so does a sensor that always says the same. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1000, -17})
    void what_grows_evenly_costs_next_to_nothing(long step) {
        var encoded = ColumnCodec.encode("time", column(16_000, i -> 42 + step * i));

        assertThat(encoded.bytes()).isLessThan(80);
    }

    /** Noise of 256 equally likely values has an entropy of eight bits: no code is shorter, ours is hardly longer. */
    @Test
    void noise_costs_its_entropy_and_hardly_more() {
        var random = new Random(7);
        var samples = 16_384;
        var encoded = ColumnCodec.encode("power", column(samples, i -> random.nextInt(256)));

        assertThat(encoded.bytes() * 8.0 / samples).isBetween(8.0, 8.6);
    }

    /** What a sensor adds to each step costs its own size, not that of the number it is added to. */
    @Test
    void a_noisy_walk_costs_what_its_steps_do() {
        var random = new Random(7);
        var samples = 16_384;
        var at = new long[] {1_000_000_000};
        var encoded = ColumnCodec.encode("distance", column(samples, i -> at[0] += 300 + random.nextInt(4)));

        assertThat(encoded.bytes() * 8.0 / samples).isLessThan(4);
    }

    private static Column column(int size, LongUnaryOperator raw) {
        var raws = new long[size];
        Arrays.setAll(raws, raw::applyAsLong);
        return Column.ofLongs(raws, size, 1, 0);
    }
}
