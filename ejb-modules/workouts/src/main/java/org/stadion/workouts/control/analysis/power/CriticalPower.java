package org.stadion.workouts.control.analysis.power;

import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.analysis.Algorithm;

/** Critical power and W' from an athlete's best efforts. */
public final class CriticalPower {

    /** Work = CP t + W', least squares over work and time. Source: Monod and Scherrer 1965; Moritani 1981. */
    public static final Algorithm TWO_PARAMETERS = new Algorithm("power-critical.two-parameter-work-time", 1);

    /** P = CP + W'/(t + W'/(Pmax - CP)), least squares over power. Source: Morton 1996. */
    public static final Algorithm THREE_PARAMETERS = new Algorithm("power-critical.three-parameter", 1);

    /** Efforts of two to twenty minutes: shorter ones lean on the sprint, longer ones on endurance. */
    private static final double SHORTEST_USABLE = 120;

    private static final double LONGEST_USABLE = 1200;
    private static final double LARGEST_OFFSET = 300;
    private static final double OFFSET_PRECISION = 1e-6;

    private CriticalPower() {}

    /** Those efforts that the two-parameter model may be fitted to. */
    public static List<PowerEffort> usable(List<PowerEffort> efforts) {
        return efforts.stream()
                .filter(effort -> effort.seconds() >= SHORTEST_USABLE && effort.seconds() <= LONGEST_USABLE)
                .toList();
    }

    /** @return the model; empty below two efforts of different durations or when a parameter is not positive */
    public static Optional<CriticalPowerModel> twoParameters(List<PowerEffort> efforts) {
        double[] time = efforts.stream().mapToDouble(PowerEffort::seconds).toArray();
        double[] work = efforts.stream()
                .mapToDouble(effort -> effort.seconds() * effort.watts())
                .toArray();
        var line = Line.through(time, work);
        return line.isSteady() && line.slope() > 0 && line.intercept() > 0
                ? Optional.of(new CriticalPowerModel(
                        line.slope(), line.intercept(), Double.POSITIVE_INFINITY, line.rSquared(), TWO_PARAMETERS))
                : Optional.empty();
    }

    /**
     * For a given offset k the model is a line of power over 1/(t + k), so only k is searched for, from 0 to five
     * minutes.
     *
     * @return the model; empty below three durations or when a parameter is not positive
     */
    public static Optional<CriticalPowerModel> threeParameters(List<PowerEffort> efforts) {
        if (efforts.stream().mapToDouble(PowerEffort::seconds).distinct().count() < 3) {
            return Optional.empty();
        }
        double best = coarse(efforts);
        double low = Math.max(0, best - 1);
        double high = Math.min(LARGEST_OFFSET, best + 1);
        double golden = (Math.sqrt(5) - 1) / 2;
        while (high - low > OFFSET_PRECISION) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            if (overOffset(efforts, left).rSquared()
                    >= overOffset(efforts, right).rSquared()) {
                high = right;
            } else {
                low = left;
            }
        }
        double offset = (low + high) / 2;
        var line = overOffset(efforts, offset);
        double capacity = line.slope();
        double critical = line.intercept();
        double maximal = offset > OFFSET_PRECISION ? critical + capacity / offset : Double.POSITIVE_INFINITY;
        return capacity > 0 && critical > 0
                ? Optional.of(new CriticalPowerModel(critical, capacity, maximal, line.rSquared(), THREE_PARAMETERS))
                : Optional.empty();
    }

    private static double coarse(List<PowerEffort> efforts) {
        double best = 0;
        for (double offset = 1; offset <= LARGEST_OFFSET; offset++) {
            if (overOffset(efforts, offset).rSquared()
                    > overOffset(efforts, best).rSquared()) {
                best = offset;
            }
        }
        return best;
    }

    private static Line overOffset(List<PowerEffort> efforts, double offset) {
        double[] inverse = efforts.stream()
                .mapToDouble(effort -> 1 / (effort.seconds() + offset))
                .toArray();
        double[] watts = efforts.stream().mapToDouble(PowerEffort::watts).toArray();
        return Line.through(inverse, watts);
    }
}
