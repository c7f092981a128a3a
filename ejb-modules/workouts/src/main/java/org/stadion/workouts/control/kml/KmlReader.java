package org.stadion.workouts.control.kml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.TrackPart;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.IsoTime;
import org.stadion.workouts.control.xml.XmlCursor;

/** Walks over a KML document, however deep its folders, and collects tracks, lines and places with a time. */
final class KmlReader {
    private static final int DEGREE_DECIMALS = 9;
    private static final double DEGREE_SCALE = 1e9;
    private static final int METRE_DECIMALS = 3;
    private static final int LONGEST_LINE = 50_000_000;
    private static final Map<String, Channel> ARRAYS = Map.of(
            "heartrate", Channel.HEART_RATE,
            "heart_rate", Channel.HEART_RATE,
            "cadence", Channel.CADENCE,
            "power", Channel.POWER,
            "speed", Channel.SPEED,
            "temperature", Channel.TEMPERATURE);

    /** What OpenTracks, and Google's timeline, call the word for what the athlete did. */
    private static final Set<String> SPORT = Set.of("type", "category");

    private final XmlCursor xml;
    private final Warnings warnings;
    private final IsoTime times;
    private final TimedPlaces places;
    private final List<TrackPart> tracks = new ArrayList<>();
    private KmlPlacemark placemark = new KmlPlacemark();
    private String name = "";
    private int folders;
    private int folder;
    private int points;

    KmlReader(XmlCursor xml, Warnings warnings) {
        this.xml = xml;
        this.warnings = warnings;
        this.times = new IsoTime(warnings);
        this.places =
                new TimedPlaces(warnings, (track, time, coordinates) -> point(track.points(), time, coordinates, ","));
    }

    List<TrackPart> tracks() {
        return tracks;
    }

    TimedPlaces places() {
        return places;
    }

    String name() {
        return name;
    }

    /** Reads what is inside the element just opened. */
    void read() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Document", "Folder" -> folder();
                case "MultiTrack", "MultiGeometry" -> read();
                case "Placemark" -> placemark();
                case "ExtendedData" -> data();
                case "name" -> readName();
                case "Track" -> track();
                case "LineString" -> line();
                case "Point" -> place();
                case "TimeStamp" -> placemark.begin = time("when");
                case "TimeSpan" -> span();
                default -> {}
            }
        }
    }

    private void folder() {
        var outer = folder;
        folder = ++folders;
        read();
        folder = outer;
    }

    /** What a placemark says of itself may stand before or after the places that it says it of. */
    private void placemark() {
        placemark = new KmlPlacemark();
        var first = tracks.size();
        try {
            read();
        } finally {
            tracks.subList(first, tracks.size()).forEach(this::describe);
            placemark.date(warnings);
        }
        if (placemark.isTimedPlace()) {
            places.add(folder, placemark.begin, placemark.place);
        }
    }

    private void describe(TrackPart track) {
        track.called(placemark.sport);
        track.name(placemark.name);
    }

    private long time(String child) {
        var time = Column.MISSING;
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals(child)) {
                time = times.epochMillis(xml.value());
            }
        }
        return time;
    }

    private void span() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "begin" -> placemark.begin = times.epochMillis(xml.value());
                case "end" -> placemark.end = times.epochMillis(xml.value());
                default -> {}
            }
        }
        placemark.spans = true;
    }

    private void place() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("coordinates")) {
                placemark.place = xml.value();
            }
        }
    }

    private void readName() {
        var text = PlainText.line(xml.text(Limits.NAME_LENGTH), Limits.NAME_LENGTH);
        name = name.isEmpty() ? text : name;
        placemark.name = text;
    }

    private void data() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("Data")
                    && SPORT.contains(xml.attribute("name").toLowerCase(Locale.ROOT))) {
                placemark.sport = PlainText.line(xml.valueOrThatOf("value"), Limits.NAME_LENGTH);
            }
        }
    }

    private TrackPart begin() {
        if (tracks.size() >= Limits.LAPS) {
            throw new UndecodableFile(Problem.TOO_MANY_POINTS);
        }
        var track = new TrackPart(warnings);
        tracks.add(track);
        return track;
    }

    /**
     * Times and places come in any order, the first place at the first time; measurements may be beside them in arrays
     * of the same length.
     */
    private void track() {
        var samples = begin().points();
        var whens = new ArrayList<Long>();
        var places = new ArrayList<String>();
        var own = xml.depth();
        try {
            while (xml.nextChild(own)) {
                switch (xml.name()) {
                    case "when" -> whens.add(times.epochMillis(counted(whens).value()));
                    case "coord" -> places.add(counted(places).value());
                    case "ExtendedData" -> arrays(samples);
                    default -> {}
                }
            }
        } finally {
            for (var i = 0; i < places.size(); i++) {
                point(samples, i < whens.size() ? whens.get(i) : Column.MISSING, places.get(i), " ,");
            }
        }
    }

    private XmlCursor counted(List<?> already) {
        Limits.requirePoints(already.size() + 1);
        return xml;
    }

    private void line() {
        var track = begin();
        var samples = track.points();
        placemark.lines.add(track);
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("coordinates")) {
                var tuples = new StringTokenizer(xml.text(LONGEST_LINE));
                while (tuples.hasMoreTokens()) {
                    point(samples, Column.MISSING, tuples.nextToken(), ",");
                }
            }
        }
    }

    /** Longitude, latitude and, if it is known, altitude: as long as all are zero, the line only lies on the ground. */
    private void point(TelemetryBuilder samples, long time, String tuple, String separator) {
        Limits.requirePoints(++points);
        samples.sample(time);
        var parts = new StringTokenizer(tuple, separator);
        var longitude = next(parts, DEGREE_DECIMALS);
        var latitude = next(parts, DEGREE_DECIMALS);
        var altitude = next(parts, METRE_DECIMALS);
        var sample = samples.size() - 1;
        if (latitude != Column.MISSING && longitude != Column.MISSING) {
            samples.column(Channel.LATITUDE, DEGREE_SCALE, 0).set(sample, latitude);
            samples.column(Channel.LONGITUDE, DEGREE_SCALE, 0).set(sample, longitude);
        } else if (!tuple.isBlank()) {
            warnings.add(WarningCode.POSITIONS_INVALID);
        }
        if (altitude != Column.MISSING && (altitude != 0 || samples.measured(Channel.ALTITUDE))) {
            samples.column(Channel.ALTITUDE, 1000, 0).set(sample, altitude);
        }
    }

    private static long next(StringTokenizer parts, int decimals) {
        return parts.hasMoreTokens() ? DecimalText.fixed(parts.nextToken(), decimals) : Column.MISSING;
    }

    private void arrays(TelemetryBuilder samples) {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "SchemaData" -> arrays(samples);
                case "SimpleArrayData" ->
                    array(samples, ARRAYS.get(xml.attribute("name").toLowerCase(Locale.ROOT)));
                default -> {}
            }
        }
    }

    private void array(TelemetryBuilder samples, @Nullable Channel channel) {
        if (channel == null) {
            return;
        }
        var column = samples.column(channel, 1000, 0);
        var sample = 0;
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("value")) {
                var value = DecimalText.fixed(xml.value(), METRE_DECIMALS);
                if (value != Column.MISSING && sample < Limits.POINTS) {
                    column.set(sample, value);
                }
                sample++;
            }
        }
    }
}
