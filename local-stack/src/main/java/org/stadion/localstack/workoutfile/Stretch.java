package org.stadion.localstack.workoutfile;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a device says of a lap or a whole workout.
 *
 * @param timerS without pauses
 */
public record Stretch(int from, int to, int timerS, List<Sample> samples) {

    int elapsedS() {
        return to - from;
    }

    double distanceM() {
        return samples.getLast().distanceM() - samples.getFirst().distanceM();
    }

    double averageSpeedMps() {
        return timerS == 0 ? 0 : distanceM() / timerS;
    }

    /** NaN when no sample has it. */
    public double average(ToDoubleFunction<Sample> value) {
        return samples.stream()
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }

    /** NaN when no sample has it. */
    public double most(ToDoubleFunction<Sample> value) {
        return samples.stream()
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(Double.NaN);
    }

    /** Metres climbed; a device ignores wiggles, here those below a metre. */
    public double ascentM() {
        return climb(1);
    }

    double descentM() {
        return climb(-1);
    }

    private double climb(int direction) {
        var sum = 0.0;
        var reference = samples.getFirst().altitudeM();
        for (var sample : samples) {
            var change = sample.altitudeM() - reference;
            if (Math.abs(change) >= 1) {
                sum += Math.max(0, direction * change);
                reference = sample.altitudeM();
            }
        }
        return Double.isNaN(sum) ? 0 : sum;
    }
}
