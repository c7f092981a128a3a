package org.stadion.workouts.control.analysis.zones;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Zones 1 to n that follow each other without gaps, and zone 0 for whatever lies below the first.
 *
 * <p>Boundaries: a value on a boundary belongs to the lower zone (Coggan's table reads "56 to 75 %", so 75 % is still
 * zone 2). The floor of zone 1 is the one exception, it belongs to zone 1. The last zone is open upwards.
 */
public final class ZoneScale {

    private static final double DIGITS = 1e9;
    private static final double PERCENT = 100;

    private final Algorithm algorithm;
    private final double floor;
    private final double[] limits;

    private ZoneScale(Algorithm algorithm, double floor, double[] limits) {
        this.algorithm = algorithm;
        this.floor = floor;
        this.limits = limits;
    }

    /** One zone, with its limits in the unit of the scale; the last one ends at infinity. */
    public record Zone(int number, double above, double upTo) {}

    /**
     * @param floor where zone 1 begins, itself included
     * @param limits where zones 1, 2, ... end, themselves included; one zone more follows above the last
     * @throws IllegalArgumentException if the numbers do not ascend or there are more than twenty
     */
    public static ZoneScale of(Algorithm algorithm, double floor, double... limits) {
        return exact(
                algorithm,
                settled(floor),
                Arrays.stream(limits).map(ZoneScale::settled).toArray());
    }

    /** 70 % of 180 beats are 126, not the 125.99999999999999 that floating numbers make of it: 126 lies on the limit. */
    private static double settled(double limit) {
        return Math.rint(limit * DIGITS) / DIGITS;
    }

    private static ZoneScale exact(Algorithm algorithm, double floor, double[] limits) {
        double previous = floor;
        for (double limit : limits) {
            if (!(limit > previous) || Double.isInfinite(limit)) {
                throw new IllegalArgumentException("zone limits must ascend: " + limit + " after " + previous);
            }
            previous = limit;
        }
        if (limits.length > 20) {
            throw new IllegalArgumentException(limits.length + 1 + " zones");
        }
        return new ZoneScale(algorithm, floor, limits);
    }

    /** Every limit multiplied: percentages of a threshold become its unit. */
    static ZoneScale scaled(Algorithm algorithm, double by, double floor, double... limits) {
        double[] scaled = new double[limits.length];
        for (int i = 0; i < limits.length; i++) {
            scaled[i] = limits[i] * by;
        }
        return of(algorithm, floor * by, scaled);
    }

    /** From zero on; limits in percent of a threshold. */
    static ZoneScale percents(Algorithm algorithm, double threshold, double... limits) {
        return scaled(algorithm, threshold / PERCENT, 0, limits);
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /** How many zones there are, zone 0 not counted. */
    public int count() {
        return limits.length + 1;
    }

    /**
     * @return 0 below the first zone, else 1 to {@link #count()}
     * @throws IllegalArgumentException for {@code NaN}
     */
    public int zoneOf(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("no value has no zone");
        }
        if (value < floor) {
            return 0;
        }
        int zone = 1;
        while (zone <= limits.length && value > limits[zone - 1]) {
            zone++;
        }
        return zone;
    }

    public List<Zone> zones() {
        var zones = new ArrayList<Zone>();
        for (int number = 1; number <= count(); number++) {
            zones.add(new Zone(
                    number,
                    number == 1 ? floor : limits[number - 2],
                    number == count() ? Double.POSITIVE_INFINITY : limits[number - 1]));
        }
        return List.copyOf(zones);
    }
}
