package org.stadion.workouts.control.pwx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.SessionCleaning;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.RecordedTime;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.IsoTime;
import org.stadion.workouts.control.xml.NumberStyle;
import org.stadion.workouts.control.xml.XmlCursor;

/** One workout while it is read. Its samples tell their seconds since its begin, which the format wants first. */
final class PwxWorkout {
    /** @param decimals how many decimal places are kept */
    private record Field(Channel channel, int decimals) {}

    private static final int DEGREE_DECIMALS = 9;
    private static final int MILLIS = 3;
    private static final Map<String, Field> FIELDS = Map.of(
            "hr", new Field(Channel.HEART_RATE, 1),
            "spd", new Field(Channel.SPEED, 3),
            "pwr", new Field(Channel.POWER, 1),
            "cad", new Field(Channel.CADENCE, 1),
            "dist", new Field(Channel.DISTANCE, 3),
            "lat", new Field(Channel.LATITUDE, DEGREE_DECIMALS),
            "lon", new Field(Channel.LONGITUDE, DEGREE_DECIMALS),
            "alt", new Field(Channel.ALTITUDE, 3),
            "temp", new Field(Channel.TEMPERATURE, 2));

    private final XmlCursor xml;
    private final Warnings warnings;
    private final NumberStyle numbers = new NumberStyle();
    private final IsoTime times;
    private final TelemetryBuilder samples = new TelemetryBuilder();
    private final List<PwxSummary> segments = new ArrayList<>();
    private Totals totals = Totals.NONE;
    private long begin = Column.MISSING;
    private String sport = "";
    private String title = "";
    private String comment = "";
    private String make = "";
    private String model = "";

    PwxWorkout(XmlCursor xml, Warnings warnings) {
        this.xml = xml;
        this.warnings = warnings;
        this.times = new IsoTime(warnings);
    }

    boolean isEmpty() {
        var done = totals.value(Total.ELAPSED).orElse(0) > 0
                || totals.value(Total.DISTANCE).orElse(0) > 0;
        return samples.size() == 0 && segments.isEmpty() && !done;
    }

    String title() {
        return title;
    }

    String comment() {
        return comment;
    }

    String make() {
        return make;
    }

    String model() {
        return model;
    }

    /** Reads the element just opened, if it is no sample. */
    void readElement() {
        switch (xml.name()) {
            case "sportType" -> sport = PlainText.line(xml.text(60), 60);
            case "title" -> title = PlainText.line(xml.text(Limits.NAME_LENGTH), Limits.NAME_LENGTH);
            case "cmt" -> comment = xml.text(Limits.TEXT_LENGTH);
            case "device" -> device();
            case "time" -> begin = possible(times.epochMillis(xml.value()));
            case "summarydata" -> totals = summary().totals();
            case "segment" -> segment();
            default -> {}
        }
    }

    private static long possible(long time) {
        return RecordedTime.isPossible(time) ? time : Column.MISSING;
    }

    private void device() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "make" -> make = PlainText.line(xml.text(Limits.NAME_LENGTH), Limits.NAME_LENGTH);
                case "model" -> model = PlainText.line(xml.text(Limits.NAME_LENGTH), Limits.NAME_LENGTH);
                default -> {}
            }
        }
    }

    private PwxSummary summary() {
        var summary = new PwxSummary(xml, numbers, warnings);
        summary.read();
        return summary;
    }

    private void segment() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("summarydata")) {
                var summary = summary();
                if (segments.size() < Limits.LAPS) {
                    segments.add(summary);
                } else {
                    warnings.add(WarningCode.LAPS_DROPPED);
                }
            }
        }
    }

    /** Reads the sample just opened. */
    void sample() {
        var number = samples.size();
        var offset = Column.MISSING;
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("timeoffset")) {
                offset = DecimalText.fixed(numbers.plain(xml.value()), MILLIS);
            } else {
                measurement(number);
            }
        }
        var told = begin != Column.MISSING && offset != Column.MISSING;
        samples.sample(told ? begin + offset : Column.MISSING);
    }

    private void measurement(int sample) {
        var field = FIELDS.get(xml.name());
        if (field == null) {
            return;
        }
        var value = DecimalText.fixed(numbers.plain(xml.value()), field.decimals);
        if (value != Column.MISSING) {
            samples.column(field.channel, Math.pow(10, field.decimals), 0).set(sample, value);
        }
    }

    DecodedSession session() {
        var telemetry = SessionCleaning.repaired(samples, warnings);
        var start = start(telemetry);
        return SessionCleaning.measured(
                new DecodedSession(
                        SportCatalogue.standard().ofName(sport),
                        sport,
                        start,
                        telemetry.isEmpty() && start.isPresent() ? Telemetry.empty(start.get()) : telemetry,
                        totals,
                        laps(start.orElse(Instant.EPOCH)),
                        List.of()),
                warnings);
    }

    private Optional<Instant> start(Telemetry telemetry) {
        if (begin != Column.MISSING) {
            return Optional.of(Instant.ofEpochMilli(begin));
        }
        return telemetry.isEmpty() || !telemetry.timed() ? Optional.empty() : Optional.of(telemetry.start());
    }

    private List<DecodedLap> laps(Instant start) {
        return segments.stream()
                .map(segment -> new DecodedLap(start.plusMillis(segment.beginning()), segment.totals(), "", ""))
                .toList();
    }
}
