package org.stadion.workouts.control.findings;

import java.util.Locale;
import org.stadion.workouts.Analyses.Spread;
import org.stadion.workouts.DistributionView;
import org.stadion.workouts.DistributionView.DistributionBin;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.zones.Histogram;
import org.stadion.workouts.control.pipeline.Motion;

/** How long a signal had which value. Made when it is asked for. */
public final class DistributionSheet {
    private static final double DIGITS = 1000;

    private DistributionSheet() {}

    /**
     * @param subject with the channels of the signal
     * @param width of a bin; the usual one if it is not positive
     */
    public static DistributionView of(Subject subject, Spread signal, double width, long version) {
        var track = new Track(subject, Motion.of(subject.telemetry()));
        var values = switch (signal) {
            case HEART_RATE -> track.heartRate();
            case POWER -> track.power();
            case SPEED -> track.speed();
        };
        var wide = width > 0 ? width : usual(signal);
        var bins = Histogram.seconds(track.time(), values, wide).entrySet().stream()
                .map(bin -> new DistributionBin(
                        Notebook.rounded(bin.getKey() * wide, DIGITS), Notebook.rounded(bin.getValue(), DIGITS)))
                .toList();
        return new DistributionView(
                signal.name().toLowerCase(Locale.ROOT),
                unit(signal),
                wide,
                Histogram.ALGORITHM.code(),
                bins.isEmpty() ? without(signal).code() : null,
                bins,
                version);
    }

    /** The part of the findings that is made from the same channels. */
    public static Part part(Spread signal) {
        return switch (signal) {
            case HEART_RATE -> Part.HEART_RATE;
            case POWER -> Part.POWER;
            case SPEED -> Part.PACE;
        };
    }

    private static double usual(Spread signal) {
        return switch (signal) {
            case HEART_RATE -> 5;
            case POWER -> 25;
            case SPEED -> 0.5;
        };
    }

    private static String unit(Spread signal) {
        return switch (signal) {
            case HEART_RATE -> "bpm";
            case POWER -> "W";
            case SPEED -> "m/s";
        };
    }

    private static Reason without(Spread signal) {
        return switch (signal) {
            case HEART_RATE -> Reason.NO_HEART_RATE;
            case POWER -> Reason.NO_POWER;
            case SPEED -> Reason.NO_SPEED;
        };
    }
}
