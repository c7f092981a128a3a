package org.stadion.workouts.control.findings;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.ElevationView.ElevationMethod;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.analysis.terrain.ElevationChange;
import org.stadion.workouts.control.analysis.terrain.ElevationGain;
import org.stadion.workouts.control.analysis.terrain.PressureElevation;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/** Ascent and descent by every method that we know. Made when it is asked for. */
public final class ElevationSheet {
    /** What the methods are made from, where a workout has it. */
    public static final List<Channel> CHANNELS = List.of(Channel.ALTITUDE, Channel.ABSOLUTE_PRESSURE);

    private static final double GOLDEN_CHEETAH_STEP = 3;
    private static final double PASCALS = 100;
    private static final double DIGITS = 10;

    private ElevationSheet() {}

    /** Ours first. That from air pressure only where it was recorded. */
    public static List<ElevationMethod> of(Telemetry telemetry) {
        var heights = telemetry.column(Channel.ALTITUDE).map(Column::values).orElseGet(() -> new double[0]);
        var possible = heights.length == 0
                ? heights
                : Plausibility.elevation(telemetry.time().values(), heights).values();
        var methods = new ArrayList<ElevationMethod>();
        methods.add(method(ElevationGain.of(possible)));
        methods.add(method(ElevationGain.hysteresis(possible, GOLDEN_CHEETAH_STEP)));
        methods.add(method(ElevationGain.weighted(possible)));
        methods.add(method(ElevationGain.raw(possible)));
        telemetry
                .column(Channel.ABSOLUTE_PRESSURE)
                .map(ElevationSheet::hectopascals)
                .ifPresent(pressure -> methods.add(method(PressureElevation.of(pressure))));
        return methods;
    }

    private static double[] hectopascals(Column pressure) {
        var hectopascals = pressure.values();
        for (var i = 0; i < hectopascals.length; i++) {
            hectopascals[i] /= PASCALS;
        }
        return hectopascals;
    }

    private static ElevationMethod method(ElevationChange change) {
        return new ElevationMethod(change.gain().algorithm().code(), shown(change.gain()), shown(change.loss()));
    }

    private static WorkoutView.Metric shown(Metric metric) {
        return switch (metric) {
            case Metric.Value value ->
                WorkoutView.Metric.computed(
                        Notebook.rounded(value.amount(), DIGITS),
                        value.algorithm().code());
            case Metric.Missing missing ->
                WorkoutView.Metric.missing(missing.reason().code());
        };
    }
}
