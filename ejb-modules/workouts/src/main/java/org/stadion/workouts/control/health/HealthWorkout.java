package org.stadion.workouts.control.health;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SessionCleaning;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.xml.IsoTime;
import org.stadion.workouts.control.xml.XmlCursor;

/** One workout of an export. It is decoded when it is asked for, for only then are its routes read. */
public final class HealthWorkout {
    private static final int MOST_ROUTES = 1_000;
    private static final int MOST_EVENTS = 20_000;

    private final Warnings warnings = new Warnings();
    private final Totals.Builder totals = new Totals.Builder(warnings);
    private final HealthSeries series = new HealthSeries();
    private final List<String> routes = new ArrayList<>();
    private final List<DecodedLap> laps = new ArrayList<>();
    private final HealthPauses pauses = new HealthPauses();
    private final IsoTime times = new IsoTime(warnings);
    private final String type;
    private final String label;
    private final long start;
    private final long end;
    private final double duration;
    private final Recorder recorder;
    private String zone = "";
    private boolean indoor;
    private String swimmingPlace = "";

    /** Takes the attributes of the element just opened. */
    HealthWorkout(XmlCursor xml) {
        this.type = PlainText.line(xml.attribute("workoutActivityType"), 80);
        this.label = "workout " + PlainText.line(xml.attribute("startDate"), 40);
        this.start = times.epochMillis(xml.attribute("startDate"));
        this.end = times.epochMillis(xml.attribute("endDate"));
        this.duration = xml.hasAttribute("duration")
                ? HealthUnits.seconds(xml.attribute("duration"), xml.attribute("durationUnit"))
                : (end - start) / 1000.0;
        this.recorder = new Recorder(
                xml.attribute("device").contains("manufacturer:Apple") ? "Apple" : "",
                PlainText.line(xml.attribute("sourceName"), 80),
                "",
                PlainText.line(xml.attribute("sourceVersion"), 40));
        new HealthStatistics(totals, warnings).attributes(xml);
    }

    /** Reads what is inside. Parts of a workout repeat its statistics and events; only its own count. */
    void read(XmlCursor xml) {
        var statistics = new HealthStatistics(totals, warnings);
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "MetadataEntry" -> metadata(statistics, xml.attribute("key"), xml.attribute("value"));
                case "WorkoutStatistics" -> statistics.statistics(xml);
                case "WorkoutEvent" -> event(xml);
                case "WorkoutRoute" -> route(xml);
                default -> {}
            }
        }
    }

    private void metadata(HealthStatistics statistics, String key, String value) {
        switch (key) {
            case "HKTimeZone" -> zone = value;
            case "HKIndoorWorkout" -> indoor = value.equals("1");
            case "HKSwimmingLocationType" -> swimmingPlace = value;
            default -> statistics.metadata(key, value);
        }
    }

    private void event(XmlCursor xml) {
        var at = times.epochMillis(xml.attribute("date"));
        if (at == Column.MISSING || laps.size() >= MOST_EVENTS) {
            return;
        }
        switch (xml.attribute("type")) {
            case "HKWorkoutEventTypePause", "HKWorkoutEventTypeMotionPaused" -> pauses.stopped(at);
            case "HKWorkoutEventTypeResume", "HKWorkoutEventTypeMotionResumed" -> pauses.resumed(at);
            case "HKWorkoutEventTypeLap" -> {
                var lap = new Totals.Builder(warnings);
                var seconds = HealthUnits.seconds(xml.attribute("duration"), xml.attribute("durationUnit"));
                if (!Double.isNaN(seconds)) {
                    lap.put(Total.ELAPSED, seconds);
                }
                laps.add(new DecodedLap(Instant.ofEpochMilli(at), lap.build(), "", "manual"));
            }
            default -> {}
        }
    }

    private void route(XmlCursor xml) {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("FileReference") && routes.size() < MOST_ROUTES) {
                routes.add(xml.attribute("path"));
            }
        }
    }

    /** The export ends in the middle of this workout. */
    void cutOff() {
        warnings.add(WarningCode.XML_TRUNCATED);
    }

    boolean isSound() {
        return start != Column.MISSING && end != Column.MISSING && end >= start && duration >= 0;
    }

    long startMillis() {
        return start;
    }

    long endMillis() {
        return end;
    }

    HealthSeries series() {
        return series;
    }

    /** What tells this workout from others in a report. */
    public String label() {
        return label;
    }

    /** @throws UndecodableFile if its times make no sense */
    public DecodedActivity decode(HealthFiles files) throws IOException {
        if (!isSound()) {
            throw new UndecodableFile(Problem.APPLE_HEALTH_WORKOUT_UNREADABLE);
        }
        totals.put(Total.TIMER, duration).put(Total.ELAPSED, (end - start) / 1000.0);
        var begin = Instant.ofEpochMilli(start);
        var samples = HealthTrack.of(HealthRoute.read(routes, files, warnings), series);
        pauses.addTo(samples);
        var telemetry = samples.size() == 0 ? Telemetry.empty(begin) : SessionCleaning.repaired(samples, warnings);
        var session = SessionCleaning.measured(
                new DecodedSession(sport(), type, Optional.of(begin), telemetry, totals.build(), laps, List.of()),
                warnings);
        return new DecodedActivity(
                SourceFormat.APPLE_HEALTH, "", "", recorder, List.of(), zone(), List.of(session), warnings.list());
    }

    private Sport sport() {
        var catalogue = SportCatalogue.standard();
        var sport = catalogue.ofName(type);
        return switch (sport.key()) {
            case "running" -> indoor ? catalogue.required("treadmill_running") : sport;
            case "walking" -> indoor ? catalogue.required("indoor_walking") : sport;
            case "cycling" -> indoor ? catalogue.required("indoor_cycling") : sport;
            case "rowing" -> indoor ? catalogue.required("indoor_rowing") : sport;
            case "swimming" ->
                switch (swimmingPlace) {
                    case "1" -> catalogue.required("pool_swimming");
                    case "2" -> catalogue.required("open_water_swimming");
                    default -> sport;
                };
            default -> sport;
        };
    }

    private Optional<ZoneId> zone() {
        try {
            return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
