package org.stadion.workouts.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.ZoneTrendView.IntensityShares;
import org.stadion.workouts.ZoneTrendView.ZonePeriod;
import org.stadion.workouts.ZoneTrendView.ZoneSum;
import org.stadion.workouts.control.analysis.zones.IntensityDistribution;
import org.stadion.workouts.entity.Findings.ZoneTimes;
import org.stadion.workouts.entity.WorkoutAnalysis;

/** Adds up the time in zones of the workouts of each period. */
final class ZonePeriods {
    private static final int FIVE_ZONES_AND_BELOW = 6;
    private static final double DIGITS = 100;

    private final TreeMap<String, Tally> byScale = new TreeMap<>();
    private int workouts;
    private int without;

    private ZonePeriods() {}

    /** Seconds by zone, the first for what lies below zone 1. */
    private record Tally(int workouts, double[] seconds) {
        Tally with(List<Double> more) {
            var sum = new double[Math.max(seconds.length, more.size())];
            for (var zone = 0; zone < sum.length; zone++) {
                sum[zone] = at(zone) + (zone < more.size() ? more.get(zone) : 0);
            }
            return new Tally(workouts + 1, sum);
        }

        private double at(int zone) {
            return zone < seconds.length ? seconds[zone] : 0;
        }
    }

    /** @param analyses in any order */
    static List<ZonePeriod> of(List<WorkoutAnalysis> analyses, String signal, Calendar calendar) {
        var periods = new TreeMap<LocalDate, ZonePeriods>();
        for (var analysis : analyses) {
            analysis.findings().zones().stream()
                    .filter(times -> times.signal().equals(signal) && !isMeaningless(times))
                    .forEach(times -> periods.computeIfAbsent(
                                    calendar.first(analysis.localDay()), day -> new ZonePeriods())
                            .add(times));
        }
        var views = new ArrayList<ZonePeriod>();
        periods.forEach((day, sums) -> views.add(sums.view(day)));
        return views;
    }

    private static boolean isMeaningless(ZoneTimes times) {
        return "not_for_this_sport".equals(times.missing());
    }

    private void add(ZoneTimes times) {
        workouts++;
        var scale = times.algorithm();
        if (scale == null) {
            without++;
        } else {
            byScale.merge(
                    scale,
                    new Tally(0, new double[0]).with(times.seconds()),
                    (known, one) -> known.with(times.seconds()));
        }
    }

    private ZonePeriod view(LocalDate day) {
        var sums = new ArrayList<ZoneSum>();
        byScale.forEach((scale, tally) -> sums.add(sum(scale, tally)));
        return new ZonePeriod(day, workouts, without, sums);
    }

    private static ZoneSum sum(String scale, Tally tally) {
        var zones = new ArrayList<Double>();
        for (var zone = 1; zone < tally.seconds().length; zone++) {
            zones.add(rounded(tally.at(zone)));
        }
        return new ZoneSum(scale, tally.workouts(), rounded(tally.at(0)), zones, intensity(tally.seconds()));
    }

    private static @Nullable IntensityShares intensity(double[] seconds) {
        return seconds.length == FIVE_ZONES_AND_BELOW
                ? IntensityDistribution.of(seconds).map(ZonePeriods::shares).orElse(null)
                : null;
    }

    private static IntensityShares shares(IntensityDistribution found) {
        return new IntensityShares(
                rounded(found.easy()),
                word(found.easyBand()),
                rounded(found.moderate()),
                word(found.moderateBand()),
                rounded(found.hard()),
                word(found.hardBand()),
                IntensityDistribution.ALGORITHM.code());
    }

    private static String word(IntensityDistribution.Band band) {
        return band.name().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
