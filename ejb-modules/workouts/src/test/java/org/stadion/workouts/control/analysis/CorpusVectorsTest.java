package org.stadion.workouts.control.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.power.AveragePower;
import org.stadion.workouts.control.analysis.power.NormalizedPower;
import org.stadion.workouts.control.analysis.quality.DistanceCleaning;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.analysis.records.BestEfforts;
import org.stadion.workouts.control.analysis.records.MeanMaxCurve;

/** Real streams with the results of a peer's tests and of a brute-force search, where the corpus is at hand. */
class CorpusVectorsTest {

    @Test
    void normalized_power_of_a_real_ride() throws IOException {
        JsonNode vector = vector("dreeve__normalized_power.json");
        double[] watts = numbers(vector.get("watts"));
        JsonNode bruteForce = vector.get("brute_force");

        double normalized = amount(NormalizedPower.ofSeconds(watts));

        assertThat(normalized)
                .isCloseTo(bruteForce.get("normalized_power_30s_boxcar_valid").asDouble(), within(0.005));
        assertThat(Math.round(normalized))
                .isEqualTo(vector.get("peer_expected").get("normalized_power").asLong());
        assertThat(amount(AveragePower.ofSeconds(watts)))
                .isCloseTo(bruteForce.get("mean_power").asDouble(), within(0.005));
    }

    @Test
    void the_power_curve_of_a_real_ride() throws IOException {
        JsonNode vector = vector("dreeve__power_curve.json");
        double[] watts = numbers(vector.get("watts"));
        JsonNode expected = vector.get("brute_force_best_averages");
        int[] durations = StreamSupport.stream(((Iterable<String>) expected::fieldNames).spliterator(), false)
                .mapToInt(Integer::parseInt)
                .toArray();

        var curve = MeanMaxCurve.power(everySecond(watts.length), watts, durations);

        assertThat(curve).hasSameSizeAs(durations);
        assertThat(curve).allSatisfy(point -> {
            String seconds = Integer.toString(point.seconds());
            assertThat(point.mean()).isCloseTo(expected.get(seconds).asDouble(), within(0.0051));
            assertThat(Math.round(point.mean()))
                    .isEqualTo(vector.get("peer_expected_best_averages")
                            .get(seconds)
                            .asLong());
        });
        assertThat(Plausibility.power(watts).removed()).isZero();
    }

    @Test
    void best_efforts_of_a_real_ride_lie_between_the_first_sample_and_the_interpolated_time() throws IOException {
        JsonNode vector = vector("dreeve__best_efforts_1.json");
        double[] time = numbers(vector.get("time_s"));
        double[] distance = numbers(vector.get("distance_m"));
        var cleaned = DistanceCleaning.monotone(time, distance, 40);

        assertThat(cleaned.removed()).isZero();
        for (JsonNode expected : vector.get("brute_force")) {
            double metres = expected.get("distance_m").asDouble();
            double seconds =
                    BestEfforts.of(time, cleaned.values(), metres).getFirst().seconds();
            assertThat(seconds)
                    .isBetween(
                            expected.get("interpolated_s").asDouble() - 1,
                            expected.get("first_sample_at_or_past_s").asDouble() + 0.005);
        }
    }

    private static JsonNode vector(String name) throws IOException {
        String corpus = System.getProperty("stadion.corpus", "");
        Path file = Path.of(corpus, "vectors", name);
        assumeTrue(!corpus.isEmpty() && Files.exists(file), "no corpus: set -Dstadion.corpus to its folder");
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble(Double.NaN);
        }
        return numbers;
    }
}
