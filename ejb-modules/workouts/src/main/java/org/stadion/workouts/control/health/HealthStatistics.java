package org.stadion.workouts.control.health;

import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.xml.XmlCursor;

/** Reads a workout's statistics and metadata into totals. */
final class HealthStatistics {
    private final Totals.Builder totals;
    private final Warnings warnings;

    HealthStatistics(Totals.Builder totals, Warnings warnings) {
        this.totals = totals;
        this.warnings = warnings;
    }

    /** Reads the statistics element just opened. */
    void statistics(XmlCursor xml) {
        var type = xml.attribute("type");
        var unit = xml.attribute("unit");
        var sum = xml.attribute("sum");
        var average = xml.attribute("average");
        switch (type.replace("HKQuantityTypeIdentifier", "")) {
            case "DistanceWalkingRunning",
                    "DistanceCycling",
                    "DistanceSwimming",
                    "DistanceWheelchair",
                    "DistanceDownhillSnowSports",
                    "DistanceCrossCountrySkiing",
                    "DistancePaddleSports",
                    "DistanceRowing",
                    "DistanceSkatingSports" -> put(Total.DISTANCE, HealthUnits.metres(sum, unit));
            case "ActiveEnergyBurned" -> put(Total.CALORIES, HealthUnits.kilocalories(sum, unit));
            case "StepCount" -> put(Total.STEPS, HealthUnits.number(sum, unit));
            case "SwimmingStrokeCount" -> put(Total.CYCLES, HealthUnits.number(sum, unit));
            case "HeartRate" -> {
                put(Total.AVG_HEART_RATE, HealthUnits.number(average, unit));
                put(Total.MIN_HEART_RATE, HealthUnits.number(xml.attribute("minimum"), unit));
                put(Total.MAX_HEART_RATE, HealthUnits.number(xml.attribute("maximum"), unit));
            }
            case "RunningPower", "CyclingPower" -> {
                put(Total.AVG_POWER, HealthUnits.number(average, unit));
                put(Total.MAX_POWER, HealthUnits.number(xml.attribute("maximum"), unit));
            }
            case "CyclingCadence" -> put(Total.AVG_CADENCE, HealthUnits.number(average, unit));
            case "RunningSpeed", "CyclingSpeed" -> {
                put(Total.AVG_SPEED, HealthUnits.metresASecond(average, unit));
                put(Total.MAX_SPEED, HealthUnits.metresASecond(xml.attribute("maximum"), unit));
            }
            case "RunningVerticalOscillation" ->
                put(Total.AVG_VERTICAL_OSCILLATION, HealthUnits.metres(average, unit) * 1000);
            case "RunningGroundContactTime" -> put(Total.AVG_STANCE_TIME, HealthUnits.seconds(average, unit) * 1000);
            case "RunningStrideLength" -> put(Total.AVG_STEP_LENGTH, HealthUnits.metres(average, unit) * 1000);
            default -> {}
        }
    }

    /** The totals older exports write as attributes of the workout itself. */
    void attributes(XmlCursor xml) {
        if (xml.hasAttribute("totalDistance")) {
            put(Total.DISTANCE, HealthUnits.metres(xml.attribute("totalDistance"), xml.attribute("totalDistanceUnit")));
        }
        if (xml.hasAttribute("totalEnergyBurned")) {
            put(
                    Total.CALORIES,
                    HealthUnits.kilocalories(
                            xml.attribute("totalEnergyBurned"), xml.attribute("totalEnergyBurnedUnit")));
        }
    }

    void metadata(String key, String value) {
        switch (key) {
            case "HKElevationAscended" -> put(Total.ASCENT, HealthUnits.length(value));
            case "HKElevationDescended" -> put(Total.DESCENT, HealthUnits.length(value));
            case "HKWeatherTemperature" -> put(Total.AVG_TEMPERATURE, HealthUnits.celsius(value));
            case "HKWeatherHumidity" -> put(Total.HUMIDITY, HealthUnits.percent(value));
            case "HKLapLength" -> put(Total.POOL_LENGTH, HealthUnits.length(value));
            default -> {}
        }
    }

    private void put(Total total, double value) {
        if (Double.isNaN(value)) {
            warnings.add(WarningCode.UNIT_UNKNOWN);
        } else {
            totals.put(total, value);
        }
    }
}
