package org.stadion.workouts.control.activity;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TrackDistance;

/**
 * Totals that the samples prove wrong: nothing at all where the athlete has got somewhere, a timer that ran for days
 * where the samples last for minutes, a way that nobody goes in that time, and one in another unit, a hundred times shorter
 * than the samples'. A stopped timer may well have been left standing for some days. Smaller differences are the device's
 * to explain.
 */
final class Contradictions {
    private static final double NOTABLE_SECONDS = 10;
    private static final double NOTABLE_METRES = 100;
    private static final double DAY = 86_400;
    private static final double LONGEST_STOP = 60 * DAY;
    private static final int TIMES_LONGER = 10;
    private static final int TIMES_FARTHER = 100;
    private static final double LONG_METRES = 1000;
    /** Metres a second that nothing exceeds in which somebody sits with a watch. */
    private static final double FASTEST = 350;

    private Contradictions() {}

    static List<Total> in(Totals totals, Telemetry telemetry) {
        var wrong = new ArrayList<Total>();
        var span = telemetry.timed() ? telemetry.spanMillis() / 1000.0 : 0;
        if (span >= NOTABLE_SECONDS) {
            var timer = totals.value(Total.TIMER).orElse(span);
            var elapsed = totals.value(Total.ELAPSED).orElse(span);
            if (timer == 0 || isEndless(timer, span)) {
                wrong.add(Total.TIMER);
            }
            var alone = !totals.has(Total.TIMER) || isEndless(timer, span) || elapsed > LONGEST_STOP;
            if (elapsed == 0 || (alone && isEndless(elapsed, span))) {
                wrong.add(Total.ELAPSED);
            }
        }
        var longest =
                Math.max(span, Math.max(believed(Total.TIMER, totals, wrong), believed(Total.ELAPSED, totals, wrong)));
        if (isTooFar(totals, longest)) {
            wrong.add(Total.DISTANCE);
        }
        var counted = totals.value(Total.DISTANCE).orElse(LONG_METRES);
        if (counted < LONG_METRES && travelled(telemetry) >= Math.max(NOTABLE_METRES, counted * TIMES_FARTHER)) {
            wrong.add(Total.DISTANCE);
        }
        if (totals.value(Total.AVG_SPEED).orElse(1) == 0 && believed(Total.DISTANCE, totals, wrong) >= NOTABLE_METRES) {
            wrong.add(Total.AVG_SPEED);
        }
        return wrong;
    }

    /** Of a lap only its own counters are asked. */
    static boolean isTooFar(Totals lap) {
        return isTooFar(lap, Math.max(believed(Total.TIMER, lap, List.of()), believed(Total.ELAPSED, lap, List.of())));
    }

    private static boolean isTooFar(Totals totals, double seconds) {
        return seconds > 0 && totals.value(Total.DISTANCE).orElse(0) > Math.max(seconds, NOTABLE_SECONDS) * FASTEST;
    }

    private static double believed(Total total, Totals totals, List<Total> wrong) {
        return wrong.contains(total) ? 0 : totals.value(total).orElse(0);
    }

    private static boolean isEndless(double seconds, double span) {
        return seconds > DAY && seconds > span * TIMES_LONGER;
    }

    /** Metres between the first sample and the last, as far as they tell. */
    static double travelled(Telemetry telemetry) {
        var recorded =
                telemetry.column(Channel.DISTANCE).map(Contradictions::gone).orElse(0.0);
        return recorded > 0 || !telemetry.hasPosition() ? recorded : TrackDistance.metres(telemetry);
    }

    private static double gone(Column distance) {
        var first = Double.NaN;
        var last = Double.NaN;
        for (var i = 0; i < distance.size(); i++) {
            if (!distance.missing(i)) {
                first = Double.isNaN(first) ? distance.value(i) : first;
                last = distance.value(i);
            }
        }
        return Double.isNaN(first) ? 0 : last - first;
    }
}
