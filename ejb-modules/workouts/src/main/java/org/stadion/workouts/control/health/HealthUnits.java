package org.stadion.workouts.control.health;

import java.util.Map;
import org.stadion.workouts.control.xml.DecimalText;

/** HealthKit's units, brought to ours. An unknown unit or an unreadable number is NaN. */
final class HealthUnits {
    private static final Map<String, Double> METRES = Map.of(
            "m", 1.0, "km", 1000.0, "cm", 0.01, "mm", 0.001, "mi", 1609.344, "yd", 0.9144, "ft", 0.3048, "in", 0.0254);
    private static final Map<String, Double> SECONDS =
            Map.of("s", 1.0, "sec", 1.0, "min", 60.0, "hr", 3600.0, "h", 3600.0, "ms", 0.001);
    private static final Map<String, Double> KILOCALORIES =
            Map.of("kcal", 1.0, "Cal", 1.0, "cal", 0.001, "kJ", 1 / 4.184, "J", 1 / 4184.0);
    private static final Map<String, Double> METRES_A_SECOND =
            Map.of("m/s", 1.0, "km/hr", 1 / 3.6, "km/h", 1 / 3.6, "mi/hr", 0.44704, "mph", 0.44704);
    private static final Map<String, Double> NUMBERS =
            Map.of("count", 1.0, "count/min", 1.0, "W", 1.0, "%", 1.0, "rpm", 1.0);

    private HealthUnits() {}

    static double metres(String value, String unit) {
        return converted(METRES, value, unit);
    }

    static double seconds(String value, String unit) {
        return converted(SECONDS, value, unit);
    }

    static double kilocalories(String value, String unit) {
        return converted(KILOCALORIES, value, unit);
    }

    static double metresASecond(String value, String unit) {
        return converted(METRES_A_SECOND, value, unit);
    }

    static double number(String value, String unit) {
        return converted(NUMBERS, value, unit);
    }

    private static double converted(Map<String, Double> factors, String value, String unit) {
        return DecimalText.real(value) * factors.getOrDefault(unit, Double.NaN);
    }

    /** A temperature written as {@code 61.9694 degF}. */
    static double celsius(String written) {
        var value = DecimalText.real(amount(written));
        return switch (unit(written)) {
            case "degC" -> value;
            case "degF" -> (value - 32) / 1.8;
            case "K" -> value - 273.15;
            default -> Double.NaN;
        };
    }

    /** A length written as {@code 6575 cm}. */
    static double length(String written) {
        return metres(amount(written), unit(written));
    }

    /** A share written as {@code 64 %}, or a hundred times of it as some versions of the export do. */
    static double percent(String written) {
        var value = DecimalText.real(amount(written));
        return value > 100 ? value / 100 : value;
    }

    private static String amount(String written) {
        var space = written.indexOf(' ');
        return space < 0 ? written : written.substring(0, space);
    }

    private static String unit(String written) {
        return written.substring(written.indexOf(' ') + 1).strip();
    }
}
