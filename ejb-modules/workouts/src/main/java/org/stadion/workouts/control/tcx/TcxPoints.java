package org.stadion.workouts.control.tcx;

import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.IsoTime;
import org.stadion.workouts.control.xml.NumberStyle;
import org.stadion.workouts.control.xml.XmlCursor;

/** Reads track points into samples. */
final class TcxPoints {
    private static final int DEGREE_DECIMALS = 9;
    private static final double DEGREE_SCALE = 1e9;

    /** Millimetres and millimetres a second: finer digits are floats printed in full. */
    private static final int FINE = 3;

    private static final int COARSE = 1;

    /** A time that was written but is none: the point is dropped, while one without any may be placed. */
    private static final long NO_TIME_AT_ALL = Long.MIN_VALUE + 1;

    private final XmlCursor xml;
    private final Warnings warnings;
    private final IsoTime times;
    private final NumberStyle numbers;
    private int points;

    TcxPoints(XmlCursor xml, NumberStyle numbers, Warnings warnings) {
        this.xml = xml;
        this.warnings = warnings;
        this.numbers = numbers;
        this.times = new IsoTime(warnings);
    }

    IsoTime times() {
        return times;
    }

    /** Reads the track just opened as a segment. */
    void track(TelemetryBuilder samples) {
        samples.startSegment();
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("Trackpoint")) {
                point(samples);
            }
        }
    }

    /** Reads the point just opened. */
    void point(TelemetryBuilder samples) {
        Limits.requirePoints(++points);
        var sample = samples.size();
        var time = Column.MISSING;
        var unreadable = false;
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Time" -> {
                    time = times.epochMillis(xml.value());
                    unreadable = time == Column.MISSING;
                }
                case "Position" -> position(samples, sample);
                case "AltitudeMeters" -> put(samples, sample, Channel.ALTITUDE, FINE);
                case "DistanceMeters" -> put(samples, sample, Channel.DISTANCE, FINE);
                case "HeartRateBpm" -> put(samples, sample, Channel.HEART_RATE, COARSE, xml.valueOrThatOf("Value"));
                case "Cadence" -> put(samples, sample, Channel.CADENCE, COARSE);
                case "Extensions" -> extensions(samples, sample);
                default -> extension(samples, sample);
            }
        }
        samples.sample(unreadable ? NO_TIME_AT_ALL : time);
    }

    private void position(TelemetryBuilder samples, int sample) {
        var latitude = Column.MISSING;
        var longitude = Column.MISSING;
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "LatitudeDegrees" -> latitude = DecimalText.fixed(numbers.plain(xml.value()), DEGREE_DECIMALS);
                case "LongitudeDegrees" -> longitude = DecimalText.fixed(numbers.plain(xml.value()), DEGREE_DECIMALS);
                default -> {}
            }
        }
        if (latitude == Column.MISSING || longitude == Column.MISSING) {
            warnings.add(WarningCode.POSITIONS_INVALID);
            return;
        }
        samples.column(Channel.LATITUDE, DEGREE_SCALE, 0).set(sample, latitude);
        samples.column(Channel.LONGITUDE, DEGREE_SCALE, 0).set(sample, longitude);
    }

    private void extensions(TelemetryBuilder samples, int sample) {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (!extension(samples, sample)) {
                var inner = xml.depth();
                while (xml.nextChild(inner)) {
                    extension(samples, sample);
                }
            }
        }
    }

    /** Some programs leave out the element in between, or even both. */
    private boolean extension(TelemetryBuilder samples, int sample) {
        switch (xml.name()) {
            case "Speed" -> put(samples, sample, Channel.SPEED, FINE);
            case "Watts" -> put(samples, sample, Channel.POWER, COARSE);
            case "RunCadence" -> put(samples, sample, Channel.CADENCE, COARSE);
            case "Temperature" -> put(samples, sample, Channel.TEMPERATURE, COARSE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void put(TelemetryBuilder samples, int sample, Channel channel, int decimals) {
        put(samples, sample, channel, decimals, xml.value());
    }

    private void put(TelemetryBuilder samples, int sample, Channel channel, int decimals, String text) {
        var value = DecimalText.fixed(numbers.plain(text), decimals);
        if (value != Column.MISSING) {
            samples.column(channel, decimals == FINE ? 1000 : 10, 0).set(sample, value);
        }
    }
}
