package org.stadion.workouts.control.tcx;

import java.util.Locale;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.NumberStyle;
import org.stadion.workouts.control.xml.XmlCursor;

/** One lap while it is read: what it says of itself beside its points. */
final class TcxLap {
    private static final double KILOMETRES_AN_HOUR = 3.6;
    private static final double SLACK = 0.05;

    private final Warnings warnings;

    final long start;

    /** The first sample that may be of this lap. */
    final int from;

    final Totals.Builder totals;
    String intensity = "";
    String trigger = "";

    /** Whether the average cadence is the running one, which every writer means as an average. */
    boolean averagesRunning;

    TcxLap(long start, int from, Warnings warnings) {
        this.start = start;
        this.from = from;
        this.warnings = warnings;
        this.totals = new Totals.Builder(warnings);
    }

    boolean hasStart() {
        return start != Column.MISSING;
    }

    /** Reads the element just opened, if it is one of the lap's own. */
    void read(XmlCursor xml, NumberStyle numbers) {
        switch (xml.name()) {
            case "TotalTimeSeconds" -> put(xml, numbers, Total.TIMER);
            case "DistanceMeters" -> put(xml, numbers, Total.DISTANCE);
            case "MaximumSpeed" -> put(xml, numbers, Total.MAX_SPEED);
            case "Calories" -> put(xml, numbers, Total.CALORIES);
            case "AverageHeartRateBpm" -> put(numbers.plain(xml.valueOrThatOf("Value")), Total.AVG_HEART_RATE);
            case "MaximumHeartRateBpm" -> put(numbers.plain(xml.valueOrThatOf("Value")), Total.MAX_HEART_RATE);
            case "Cadence" -> put(xml, numbers, Total.AVG_CADENCE);
            case "Intensity" -> intensity = word(xml);
            case "TriggerMethod" -> trigger = word(xml);
            case "Extensions" -> extensions(xml, numbers);
            default -> {}
        }
    }

    /**
     * Garmin's service writes the highest cadence where the average belongs, and again where it belongs. Polar's wrote
     * kilometres an hour where metres a second belong: told by distance and time.
     */
    void complete() {
        if (isInKilometresAnHour()) {
            warnings.add(WarningCode.TOTALS_IMPLAUSIBLE);
            totals.remove(Total.AVG_SPEED).remove(Total.MAX_SPEED);
        }
        if (totals.value(Total.MAX_CADENCE).equals(totals.value(Total.AVG_CADENCE))) {
            totals.remove(Total.AVG_CADENCE);
        }
    }

    /** The format wants a distance of every lap, also of one on a trainer that measures none. */
    void forgetNoDistance() {
        if (totals.value(Total.DISTANCE).orElse(1) == 0) {
            totals.remove(Total.DISTANCE);
        }
    }

    private boolean isInKilometresAnHour() {
        var seconds = totals.value(Total.TIMER).orElse(0);
        var metres = totals.value(Total.DISTANCE).orElse(0);
        var average = totals.value(Total.AVG_SPEED).orElse(0);
        return seconds > 0 && metres > 0 && Math.abs(average * seconds / metres / KILOMETRES_AN_HOUR - 1) < SLACK;
    }

    private static String word(XmlCursor xml) {
        return PlainText.line(xml.value(), 40).toLowerCase(Locale.ROOT);
    }

    private void extensions(XmlCursor xml, NumberStyle numbers) {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            var inner = xml.depth();
            while (xml.nextChild(inner)) {
                switch (xml.name()) {
                    case "AvgSpeed" -> put(xml, numbers, Total.AVG_SPEED);
                    case "AvgWatts" -> put(xml, numbers, Total.AVG_POWER);
                    case "MaxWatts" -> put(xml, numbers, Total.MAX_POWER);
                    case "AvgRunCadence" -> {
                        put(xml, numbers, Total.AVG_CADENCE);
                        averagesRunning = true;
                    }
                    case "MaxRunCadence", "MaxBikeCadence" -> put(xml, numbers, Total.MAX_CADENCE);
                    case "Steps" -> put(xml, numbers, Total.STEPS);
                    default -> {}
                }
            }
        }
    }

    private void put(XmlCursor xml, NumberStyle numbers, Total total) {
        put(numbers.plain(xml.value()), total);
    }

    private void put(String text, Total total) {
        var value = DecimalText.real(text);
        if (!Double.isNaN(value)) {
            totals.put(total, value);
        }
    }
}
