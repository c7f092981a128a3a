package org.stadion.workouts.control.pipeline;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.StreamsView.Stream;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.grade.GradeAdjustedPace;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.grade.GradeProfile;
import org.stadion.workouts.control.analysis.grade.GradeSettings;
import org.stadion.workouts.control.analysis.motion.MovingTime;
import org.stadion.workouts.control.analysis.power.CriticalPowerModel;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/** Telemetry as the API's streams. Values are read from the columns when they are written out, and never copied. */
public final class Streams {
    /** A ten-millionth of a degree is a centimetre. */
    private static final double DEGREES = 1e7;

    private static final double FINEST = 1e6;
    private static final double PERCENT = 100;

    /** Of what is computed: millimetres, tenths of a percent. */
    private static final double COMPUTED_DIGITS = 1000;

    private final Telemetry telemetry;
    private final StreamModel model;
    private final Motion motion;
    private final Map<String, Stream> streams = new LinkedHashMap<>();

    private Streams(Telemetry telemetry, StreamModel model) {
        this.telemetry = telemetry;
        this.model = model;
        this.motion = Motion.of(telemetry);
    }

    /**
     * @param telemetry with the columns that are wanted
     * @param window the samples wanted; where there are too many, extremes are kept
     * @param model what is not stored is computed with this, and left out where it does not know how
     */
    public static Map<String, Stream> of(
            Telemetry telemetry, StreamKeys.Wanted wanted, StreamWindow window, StreamModel model) {
        var streams = new Streams(telemetry, model);
        var samples = Picks.of(telemetry, window).samples();
        wanted.streams().forEach(name -> streams.add(name, samples));
        return streams.streams;
    }

    private void add(String name, int[] samples) {
        var channel = StreamKeys.channel(name);
        var column = channel.flatMap(telemetry::column);
        if (column.isPresent()) {
            put(name, channel.orElseThrow().unit(), samples, numbers(column.get()), null);
        } else if (name.equals(StreamKeys.TIME)) {
            put(name, "s", samples, numbers(telemetry.time()), null);
        } else if (name.equals(StreamKeys.LATLNG)) {
            put(name, "deg", samples, positions(), null);
        } else if (name.equals(StreamKeys.MOVING)) {
            put(name, "1", samples, moving(), MovingTime.ALGORITHM);
        } else if (name.equals(StreamKeys.GRADE_ADJUSTED)) {
            model.grade().ifPresent(grade -> put(name, "m/s", samples, rounded(adjusted(grade)), grade.algorithm()));
        } else if (name.equals(StreamKeys.RESERVE)) {
            model.reserve()
                    .ifPresent(reserve -> put(
                            name,
                            "J",
                            samples,
                            rounded(balance(reserve)),
                            model.recovery().algorithm()));
        } else {
            channel.ifPresent(missing -> put(name, missing.unit(), samples, computed(missing), maker(missing)));
        }
    }

    private void put(
            String name,
            String unit,
            int[] samples,
            IntFunction<@Nullable Object> value,
            @Nullable Algorithm algorithm) {
        var data = new AbstractList<@Nullable Object>() {
            @Override
            public @Nullable Object get(int index) {
                return value.apply(samples[index]);
            }

            @Override
            public int size() {
                return samples.length;
            }
        };
        streams.put(name, new Stream(unit, data, algorithm == null ? null : algorithm.code()));
    }

    private IntFunction<@Nullable Object> positions() {
        var latitude = telemetry.column(Channel.LATITUDE).orElseThrow();
        var longitude = telemetry.column(Channel.LONGITUDE).orElseThrow();
        return sample -> latitude.missing(sample) || longitude.missing(sample)
                ? null
                : List.of(rounded(latitude.value(sample), DEGREES), rounded(longitude.value(sample), DEGREES));
    }

    private IntFunction<@Nullable Object> moving() {
        var soFar = MovingTime.soFar(motion.time(), motion.steady(), motion.pauses(), model.stopSpeed());
        return sample -> sample == 0 ? soFar.length > 1 && soFar[1] > 0 : soFar[sample] > soFar[sample - 1];
    }

    private IntFunction<@Nullable Object> computed(Channel channel) {
        var values = switch (channel) {
            case DISTANCE -> motion.travelled();
            case SPEED -> motion.speed();
            case GRADE -> grades();
            default -> throw nothingFor(channel);
        };
        return rounded(values);
    }

    private static Algorithm maker(Channel channel) {
        return switch (channel) {
            case DISTANCE -> FigureSheet.TRACK;
            case SPEED -> Motion.STEPS;
            case GRADE -> GradeSettings.ALGORITHM;
            default -> throw nothingFor(channel);
        };
    }

    private static IllegalArgumentException nothingFor(Channel channel) {
        return new IllegalArgumentException("nothing to compute " + channel + " from");
    }

    private static IntFunction<@Nullable Object> rounded(double[] values) {
        return sample -> Double.isNaN(values[sample]) ? null : rounded(values[sample], COMPUTED_DIGITS);
    }

    private double[] adjusted(GradeModel grade) {
        var altitude = telemetry.column(Channel.ALTITUDE).map(Column::values).orElseThrow();
        return GradeAdjustedPace.stream(
                motion.speed(), GradeProfile.of(motion.travelled(), altitude, GradeSettings.STANDARD), grade);
    }

    /** What is left at each sample: that at the end of the second in which it lies. */
    private double[] balance(CriticalPowerModel reserve) {
        var watts = telemetry.column(Channel.POWER).map(Column::values).orElseThrow();
        var grid = SecondGrid.elapsed(motion.time(), Plausibility.power(watts).values());
        var balance = model.recovery().of(grid.filled(0), reserve);
        var left = new double[watts.length];
        var second = 0;
        for (var i = 0; i < left.length; i++) {
            while (second + 1 < balance.length && grid.timeAt(second + 1) <= motion.time()[i]) {
                second++;
            }
            left[i] = balance.length == 0 || motion.time()[i] < grid.timeAt(0) ? Double.NaN : balance[second];
        }
        return left;
    }

    private double[] grades() {
        var altitude = telemetry.column(Channel.ALTITUDE).map(Column::values).orElseThrow();
        var grades = GradeProfile.of(motion.travelled(), altitude, GradeSettings.STANDARD);
        for (var i = 0; i < grades.length; i++) {
            grades[i] *= PERCENT;
        }
        return grades;
    }

    /** Whole numbers where the column knows only those; else no more decimals than it has. */
    private static IntFunction<@Nullable Object> numbers(Column column) {
        if (column.scale() == 1 && column.offset() == 0) {
            return sample -> column.missing(sample) ? null : column.raw(sample);
        }
        var digits = Math.clamp(Math.pow(10, Math.ceil(Math.log10(column.scale()))), 1, FINEST);
        return sample -> column.missing(sample) ? null : rounded(column.value(sample), digits);
    }

    private static double rounded(double value, double digits) {
        return Math.round(value * digits) / digits;
    }
}
