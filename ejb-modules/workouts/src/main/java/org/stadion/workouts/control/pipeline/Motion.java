package org.stadion.workouts.control.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Interval;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Segment;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TrackDistance;

/** A telemetry as the analyses like it: seconds, metres travelled, metres a second, and when the recording stood still. */
public final class Motion {
    /** The distance that the device itself wrote into the samples. */
    public static final Algorithm RECORDED = new Algorithm("distance-stream.recorded", 1);

    /** Metres from one sample to the next, by the seconds between them. */
    static final Algorithm STEPS = new Algorithm("speed-stream.distance-by-time", 1);

    /** Between segments this near in time the recording did not stop: laps of a TCX file are such. */
    private static final double STOPPED = 10;

    /** A distance that stands still for longer means that the athlete does. */
    private static final double STEP_SECONDS = 15;

    private static final double MILLIS = 1000;

    private final Telemetry telemetry;
    private final double[] time;
    private final double[] travelled;

    private Motion(Telemetry telemetry, double[] time, double[] travelled) {
        this.telemetry = telemetry;
        this.time = time;
        this.travelled = travelled;
    }

    public static Motion of(Telemetry telemetry) {
        return new Motion(telemetry, telemetry.time().values(), travelled(telemetry));
    }

    private static double[] travelled(Telemetry telemetry) {
        var recorded = telemetry.column(Channel.DISTANCE);
        if (recorded.isPresent()) {
            return recorded.get().values();
        }
        return TrackDistance.cumulative(telemetry).values();
    }

    private static double[] missing(int size) {
        var nothing = new double[size];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    public double[] time() {
        return time;
    }

    /** Metres since the start, {@code NaN} where nobody knows. */
    public double[] travelled() {
        return travelled;
    }

    /**
     * Metres travelled, for judging who moves: a distance that is written in steps some seconds apart is spread over
     * them, and one that never grows says nothing at all.
     */
    public double[] steady() {
        var steady = travelled.clone();
        var last = -1;
        var grown = -1;
        for (var i = 0; i < steady.length; i++) {
            if (Double.isNaN(steady[i])) {
                continue;
            }
            if (grown < 0) {
                grown = i;
            } else if (steady[i] > steady[grown]) {
                spread(steady, time[i] - time[grown] <= STEP_SECONDS ? grown : last, i);
                grown = i;
            }
            last = i;
        }
        return last < 0 || (steady[last] == steady[first(steady)] && !telemetry.hasPosition())
                ? missing(steady.length)
                : steady;
    }

    private void spread(double[] metres, int from, int to) {
        for (var i = from + 1; i < to; i++) {
            var share = (time[i] - time[from]) / (time[to] - time[from]);
            metres[i] = metres[from] + share * (metres[to] - metres[from]);
        }
    }

    private static int first(double[] metres) {
        var first = 0;
        while (Double.isNaN(metres[first])) {
            first++;
        }
        return first;
    }

    /** Metres a second: as measured, else from the distance travelled. */
    public double[] speed() {
        return telemetry.column(Channel.SPEED).map(Column::values).orElseGet(this::steps);
    }

    private double[] steps() {
        var speed = missing(time.length);
        var last = -1;
        for (var i = 0; i < time.length; i++) {
            if (Double.isNaN(travelled[i])) {
                continue;
            }
            if (last >= 0 && time[i] > time[last]) {
                speed[i] = Math.max(0, travelled[i] - travelled[last]) / (time[i] - time[last]);
            }
            last = last < 0 || time[i] > time[last] ? i : last;
        }
        return speed;
    }

    /** When the recording stood still: timer stops, and the time between segments. */
    public List<Interval> pauses() {
        var pauses = new ArrayList<Interval>();
        for (var pause : telemetry.pauses()) {
            pauses.add(new Interval(pause.fromMillis() / MILLIS, pause.toMillis() / MILLIS));
        }
        Segment before = null;
        for (var segment : telemetry.segments()) {
            if (before != null && time[segment.from()] - time[before.to() - 1] > STOPPED) {
                pauses.add(new Interval(time[before.to() - 1], time[segment.from()]));
            }
            before = segment;
        }
        return pauses;
    }
}
