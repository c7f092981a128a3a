package org.stadion.workouts.control.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.Recordings.Batch;
import org.stadion.workouts.entity.TrailPiece;

class TrailTest {
    /** Metres of a degree of longitude on the equator of a sphere of the mean radius. */
    private static final double DEGREE = 111_195.08;

    /** What a recording knows of its way. */
    private final List<TrailPiece> known = new ArrayList<>();

    private double metres;

    @Test
    void batches_in_any_order_make_the_way_that_they_make_in_order() {
        var random = new Random(7);
        for (var turn = 0; turn < 50; turn++) {
            known.clear();
            metres = 0;
            var firsts =
                    new ArrayList<>(IntStream.range(0, 30).mapToObj(i -> i * 10).toList());
            Collections.shuffle(firsts, random);

            firsts.forEach(first -> arrive(seconds(first, first + 10)));

            assertThat(metres).isCloseTo(way(0, 300), within(1e-6));
            assertThat(known).hasSize(30);
        }
    }

    @Test
    void a_gap_counts_once_and_not_at_all_when_it_is_filled() {
        arrive(seconds(0, 10));
        arrive(seconds(90, 100));
        assertThat(metres).isCloseTo(way(0, 10) + turned(9, 90) + way(90, 100), within(1e-6));

        arrive(seconds(10, 90));

        assertThat(metres).isCloseTo(way(0, 100), within(1e-6));
    }

    @Test
    void what_was_told_before_in_other_batches_is_not_told_again() {
        arrive(seconds(0, 50));
        arrive(seconds(20, 70));
        arrive(seconds(0, 70));

        assertThat(metres).isCloseTo(way(0, 70), within(1e-6));
    }

    @Test
    void a_batch_around_others_fills_the_gaps_on_all_sides() {
        arrive(seconds(20, 30));
        arrive(seconds(50, 60));

        arrive(seconds(0, 80));

        assertThat(metres).isCloseTo(way(0, 80), within(1e-6));
        assertThat(known).hasSize(5);
    }

    @Test
    void two_places_at_one_moment_are_the_first_of_them() {
        arrive(new SampleBatch(new Batch(
                0,
                List.of(0L, 1000L, 1000L, 2000L),
                Map.of(
                        "latitude", List.<@Nullable Double>of(0.0, 0.0, 1.0, 0.0),
                        "longitude", List.<@Nullable Double>of(0.0, 0.001, 0.001, 0.002)))));

        assertThat(metres).isCloseTo(0.002 * DEGREE, within(0.01));
    }

    private void arrive(SampleBatch batch) {
        var span = batch.span().orElseThrow();
        var before = known.stream()
                .filter(piece -> piece.fromMillis() < span.fromMillis())
                .mapToLong(TrailPiece::fromMillis)
                .max()
                .orElse(span.fromMillis());
        var after = known.stream()
                .filter(piece -> piece.fromMillis() > span.toMillis())
                .mapToLong(TrailPiece::fromMillis)
                .min()
                .orElse(span.toMillis());
        var growth = batch.growth(known.stream()
                .filter(piece -> piece.fromMillis() >= before && piece.fromMillis() <= after)
                .toList());
        known.addAll(growth.pieces());
        known.sort(Comparator.comparingLong(TrailPiece::fromMillis));
        metres += growth.metres();
    }

    /** Steps of a thousandth of a degree a second along the equator, to and fro, so that short cuts show. */
    private static SampleBatch seconds(int from, int to) {
        var seconds = IntStream.range(from, to).boxed().toList();
        return new SampleBatch(new Batch(
                from,
                LongStream.range(from, to).map(second -> second * 1000).boxed().toList(),
                Map.of(
                        "latitude",
                        seconds.stream().<@Nullable Double>map(second -> 0.0).toList(),
                        "longitude",
                        seconds.stream()
                                .<@Nullable Double>map(TrailTest::longitude)
                                .toList())));
    }

    private static double longitude(int second) {
        return second % 7 / 1000.0;
    }

    /** Metres from position to position. */
    private static double way(int from, int to) {
        return IntStream.range(from + 1, to)
                .mapToDouble(second -> turned(second - 1, second))
                .sum();
    }

    private static double turned(int one, int other) {
        return Math.abs(longitude(one) - longitude(other)) * Math.toRadians(1) * 6_371_008.8;
    }
}
