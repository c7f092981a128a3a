package org.stadion.workouts.control.analysis.pace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the best of many efforts says about a runner. */
public final class RaceForm {

    /** Efforts of 4 minutes to 4 hours, as GoldenCheetah. */
    private static final double SHORTEST_SECONDS = 240;

    private static final double LONGEST_SECONDS = 14_400;

    private static final double[] RACES = {1500, 1609.344, 3000, 5000, 10_000, 21_097.5, 42_195};

    private RaceForm() {}

    /** @param seconds the shortest time over {@code metres} */
    public record Effort<K>(K key, double metres, double seconds) {
        private double vdot() {
            return Vdot.vdot(metres, seconds);
        }
    }

    /** One time over one distance by one method. */
    public record Forecast(RacePredictor method, double metres, RacePredictor.Prediction prediction) {}

    /** The effort of the highest VDOT; empty when none was long or short enough. */
    public static <K> Optional<Effort<K>> best(List<Effort<K>> efforts) {
        return efforts.stream()
                .filter(effort -> effort.seconds() >= SHORTEST_SECONDS && effort.seconds() <= LONGEST_SECONDS)
                .filter(effort -> Vdot.isHuman(effort.vdot()))
                .max(Comparator.comparingDouble(Effort::vdot));
    }

    /** From 1500 m to the marathon, by every method. */
    public static List<Forecast> forecasts(double metres, double seconds) {
        var forecasts = new ArrayList<Forecast>();
        for (double race : RACES) {
            for (var method : RacePredictor.values()) {
                forecasts.add(new Forecast(method, race, method.predict(metres, seconds, race)));
            }
        }
        return forecasts;
    }
}
