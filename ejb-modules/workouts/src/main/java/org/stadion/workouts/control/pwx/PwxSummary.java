package org.stadion.workouts.control.pwx;

import java.util.Map;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.NumberStyle;
import org.stadion.workouts.control.xml.XmlCursor;

/**
 * The totals of a workout or of one of its segments. Their duration includes the time at which it stood still; work is in
 * kilojoules.
 */
final class PwxSummary {
    private record Extremes(Total average, Total most) {}

    private static final double JOULES = 1000;
    private static final Map<String, Total> PLAIN = Map.of(
            "duration", Total.ELAPSED,
            "tss", Total.TRAINING_STRESS,
            "normalizedPower", Total.NORMALIZED_POWER,
            "dist", Total.DISTANCE,
            "climbingelevation", Total.ASCENT,
            "descendingelevation", Total.DESCENT);
    private static final Map<String, Extremes> MEASURED = Map.of(
            "hr", new Extremes(Total.AVG_HEART_RATE, Total.MAX_HEART_RATE),
            "spd", new Extremes(Total.AVG_SPEED, Total.MAX_SPEED),
            "pwr", new Extremes(Total.AVG_POWER, Total.MAX_POWER),
            "cad", new Extremes(Total.AVG_CADENCE, Total.MAX_CADENCE),
            "alt", new Extremes(Total.AVG_ALTITUDE, Total.MAX_ALTITUDE),
            "temp", new Extremes(Total.AVG_TEMPERATURE, Total.MAX_TEMPERATURE));

    private final XmlCursor xml;
    private final NumberStyle numbers;
    private final Totals.Builder totals;
    private double beginning;
    private double stopped;

    PwxSummary(XmlCursor xml, NumberStyle numbers, Warnings warnings) {
        this.xml = xml;
        this.numbers = numbers;
        this.totals = new Totals.Builder(warnings);
    }

    /** Reads what is inside the element just opened. */
    void read() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            var name = xml.name();
            var measured = MEASURED.get(name);
            var plain = PLAIN.get(name);
            if (measured != null) {
                put(measured.average, number(xml.attribute("avg")));
                put(measured.most, number(xml.attribute("max")));
            } else if (plain != null) {
                put(plain, number(xml.value()));
            } else {
                switch (name) {
                    case "beginning" -> beginning = known(number(xml.value()));
                    case "durationstopped" -> stopped = known(number(xml.value()));
                    case "work" -> put(Total.WORK, number(xml.value()) * JOULES);
                    default -> {}
                }
            }
        }
        totals.value(Total.ELAPSED).ifPresent(elapsed -> put(Total.TIMER, Math.max(0, elapsed - stopped)));
    }

    private double number(String text) {
        return DecimalText.real(numbers.plain(text));
    }

    private static double known(double value) {
        return value > 0 ? value : 0;
    }

    private void put(Total total, double value) {
        if (!Double.isNaN(value)) {
            totals.put(total, value);
        }
    }

    Totals totals() {
        return totals.build();
    }

    /** Milliseconds from the workout's begin to that of the segment. */
    long beginning() {
        return Math.round(Math.min(beginning, Total.ELAPSED.most()) * 1000);
    }
}
