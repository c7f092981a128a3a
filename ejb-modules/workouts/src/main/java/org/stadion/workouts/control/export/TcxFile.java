package org.stadion.workouts.control.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * A workout as Garmin's Training Center XML with the ActivityExtension 2. Laps follow one another, and a pause within
 * one begins a new track. The elements stand in the order of the schema, and those that it demands are always there.
 */
final class TcxFile {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:ax="http://www.garmin.com/xmlschemas/ActivityExtension/v2" \
            xsi:schemaLocation="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2 \
            http://www.garmin.com/xmlschemas/TrainingCenterDatabasev2.xsd">
            <Activities>
            """;

    private static final int MILLI = 3;

    private final ExportedWorkout workout;
    private final Telemetry telemetry;
    private final BitSet begins;
    private final boolean perFoot;
    private final XmlText xml;

    private TcxFile(ExportedWorkout workout, OutputStream out) {
        this.workout = workout;
        this.telemetry = workout.telemetry();
        this.begins = Interruptions.of(telemetry);
        this.perFoot = workout.sport().cadenceIsPerFoot();
        this.xml = new XmlText(out);
    }

    static void write(ExportedWorkout workout, OutputStream out) throws IOException {
        new TcxFile(workout, out).write();
    }

    private void write() throws IOException {
        xml.markup(HEAD).markup("<Activity Sport=\"" + sport() + "\">\n<Id>" + workout.start() + "</Id>\n");
        var from = 0;
        for (var lap = 0; lap < workout.laps().size(); lap++) {
            var to = lap + 1 == workout.laps().size()
                    ? telemetry.size()
                    : firstAt(workout.laps().get(lap + 1).start());
            lap(lap, from, Math.max(from, to));
            from = Math.max(from, to);
        }
        xml.element("Notes", workout.description());
        creator();
        xml.markup("</Activity>\n</Activities>\n</TrainingCenterDatabase>\n");
        xml.flush();
    }

    /** The schema wants numbers that nobody knows; zero is what programs write for them. */
    private void creator() throws IOException {
        if (!workout.device().isBlank()) {
            xml.markup("<Creator xsi:type=\"Device_t\">\n")
                    .element("Name", workout.device())
                    .markup("<UnitId>0</UnitId>\n<ProductID>0</ProductID>\n")
                    .markup("<Version><VersionMajor>0</VersionMajor><VersionMinor>0</VersionMinor></Version>\n")
                    .markup("</Creator>\n");
        }
    }

    private int firstAt(Instant moment) {
        return telemetry.firstAt(moment.toEpochMilli() - telemetry.start().toEpochMilli());
    }

    /** The format knows no others. */
    private String sport() {
        return switch (workout.sport().family()) {
            case RUNNING -> "Running";
            case CYCLING -> "Biking";
            default -> "Other";
        };
    }

    private void lap(int number, int from, int to) throws IOException {
        var lap = workout.laps().get(number);
        var totals = lap.totals();
        xml.markup("<Lap StartTime=\"" + lap.start() + "\">\n");
        required("TotalTimeSeconds", totals.value(Total.TIMER).orElse(workout.elapsedSeconds(number)), MILLI);
        required("DistanceMeters", totals.value(Total.DISTANCE).orElse(travelled(from, to)), MILLI);
        optional("MaximumSpeed", totals, Total.MAX_SPEED, MILLI);
        required("Calories", totals.value(Total.CALORIES).orElse(0), 0);
        heartRate("AverageHeartRateBpm", totals, Total.AVG_HEART_RATE);
        heartRate("MaximumHeartRateBpm", totals, Total.MAX_HEART_RATE);
        xml.markup("<Intensity>" + (lap.intensity().startsWith("rest") ? "Resting" : "Active") + "</Intensity>\n");
        if (!perFoot) {
            optional("Cadence", totals, Total.AVG_CADENCE, 0);
        }
        xml.markup("<TriggerMethod>" + trigger(lap) + "</TriggerMethod>\n");
        tracks(from, to);
        lapExtensions(totals);
        xml.markup("</Lap>\n");
    }

    private static String trigger(DecodedLap lap) {
        return switch (lap.trigger()) {
            case "distance" -> "Distance";
            case "time" -> "Time";
            case "heartrate" -> "HeartRate";
            case "location", "position_start", "position_lap", "position_waypoint", "position_marked" -> "Location";
            default -> "Manual";
        };
    }

    private double travelled(int from, int to) {
        var distance = telemetry.column(Channel.DISTANCE);
        if (distance.isEmpty()) {
            return 0;
        }
        var least = Double.POSITIVE_INFINITY;
        var most = Double.NEGATIVE_INFINITY;
        for (var i = from; i < to; i++) {
            if (!distance.get().missing(i)) {
                least = Math.min(least, distance.get().value(i));
                most = Math.max(most, distance.get().value(i));
            }
        }
        return most > least ? most - least : 0;
    }

    private void required(String name, double value, int decimals) throws IOException {
        xml.markup("<" + name + ">").number(value, decimals).markup("</" + name + ">\n");
    }

    private void optional(String name, Totals totals, Total total, int decimals) throws IOException {
        if (totals.has(total)) {
            required(name, totals.value(total).orElse(0), decimals);
        }
    }

    private void heartRate(String name, Totals totals, Total total) throws IOException {
        if (totals.has(total)) {
            xml.markup("<" + name + ">");
            required("Value", totals.value(total).orElse(0), 0);
            xml.markup("</" + name + ">\n");
        }
    }

    private void lapExtensions(Totals totals) throws IOException {
        xml.markup("<Extensions><ax:LX>\n");
        optional("ax:AvgSpeed", totals, Total.AVG_SPEED, MILLI);
        if (perFoot) {
            optional("ax:AvgRunCadence", totals, Total.AVG_CADENCE, 0);
            optional("ax:MaxRunCadence", totals, Total.MAX_CADENCE, 0);
        } else if (workout.sport().family() == SportFamily.CYCLING) {
            optional("ax:MaxBikeCadence", totals, Total.MAX_CADENCE, 0);
        }
        optional("ax:Steps", totals, Total.STEPS, 0);
        optional("ax:AvgWatts", totals, Total.AVG_POWER, 0);
        optional("ax:MaxWatts", totals, Total.MAX_POWER, 0);
        xml.markup("</ax:LX></Extensions>\n");
    }

    private void tracks(int from, int to) throws IOException {
        for (var i = from; i < to; i++) {
            if (i == from) {
                xml.markup("<Track>\n");
            } else if (begins.get(i)) {
                xml.markup("</Track>\n<Track>\n");
            }
            point(i);
        }
        if (to > from) {
            xml.markup("</Track>\n");
        }
    }

    private void point(int i) throws IOException {
        xml.markup("<Trackpoint><Time>" + telemetry.at(i) + "</Time>");
        var latitude = measured(Channel.LATITUDE, i);
        var longitude = measured(Channel.LONGITUDE, i);
        if (latitude.isPresent() && longitude.isPresent()) {
            xml.markup("<Position>")
                    .sample("LatitudeDegrees", latitude.get(), i, XmlText.decimals(latitude.get()))
                    .sample("LongitudeDegrees", longitude.get(), i, XmlText.decimals(longitude.get()))
                    .markup("</Position>");
        }
        write("AltitudeMeters", Channel.ALTITUDE, i, MILLI);
        write("DistanceMeters", Channel.DISTANCE, i, MILLI);
        var beats = measured(Channel.HEART_RATE, i);
        if (beats.isPresent()) {
            xml.markup("<HeartRateBpm>").sample("Value", beats.get(), i, 0).markup("</HeartRateBpm>");
        }
        if (!perFoot) {
            write("Cadence", Channel.CADENCE, i, 0);
        }
        pointExtensions(i);
        xml.markup("</Trackpoint>\n");
    }

    private void pointExtensions(int i) throws IOException {
        var foot = perFoot && measured(Channel.CADENCE, i).isPresent();
        if (foot
                || measured(Channel.SPEED, i).isPresent()
                || measured(Channel.POWER, i).isPresent()) {
            xml.markup("<Extensions><ax:TPX>");
            write("ax:Speed", Channel.SPEED, i, MILLI);
            if (foot) {
                write("ax:RunCadence", Channel.CADENCE, i, 0);
            }
            write("ax:Watts", Channel.POWER, i, 0);
            xml.markup("</ax:TPX></Extensions>");
        }
    }

    private void write(String name, Channel channel, int sample, int decimals) throws IOException {
        var column = measured(channel, sample);
        if (column.isPresent()) {
            xml.sample(name, column.get(), sample, decimals);
        }
    }

    private Optional<Column> measured(Channel channel, int sample) {
        return telemetry.column(channel).filter(column -> !column.missing(sample));
    }
}
