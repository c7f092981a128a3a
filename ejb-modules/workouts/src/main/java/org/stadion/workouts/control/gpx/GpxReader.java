package org.stadion.workouts.control.gpx;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PartDistances;
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
import org.stadion.workouts.control.xml.NumberStyle;
import org.stadion.workouts.control.xml.XmlCursor;

/** Walks over a GPX document and collects its tracks. Way points and planned routes are not what happened. */
final class GpxReader {
    /** A tenth of a millimetre; more digits than that are arithmetic, not measurement. */
    private static final int DEGREE_DECIMALS = 9;

    private static final double DEGREE_SCALE = 1e9;
    /** A time that was written but is none: the point is dropped, while one without any may be placed. */
    private static final long NO_TIME_AT_ALL = Long.MIN_VALUE + 1;

    private static final int MOST_TRACKS = 20_000;
    private static final String OURSELVES = "Stadion";

    private final XmlCursor xml;
    private final Warnings warnings;
    private final IsoTime times;
    private final NumberStyle numbers = new NumberStyle();
    private final List<TrackPart> tracks = new ArrayList<>();
    private int points;
    private String name = "";
    private String description = "";
    private String creator = "";
    private String activity = "";
    private String source = "";

    GpxReader(XmlCursor xml, Warnings warnings) {
        this.xml = xml;
        this.warnings = warnings;
        this.times = new IsoTime(warnings);
    }

    List<TrackPart> tracks() {
        return tracks;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    /** Who recorded; our own exports say it beside who wrote the file. */
    String device() {
        return creator.equals(OURSELVES) && !source.isEmpty() ? source : creator;
    }

    /** Reads what is inside the root element, which is open. */
    void read() {
        creator = PlainText.line(xml.attribute("creator"), Limits.NAME_LENGTH);
        var root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.name()) {
                case "metadata" -> metadata();
                case "name" -> name = block();
                case "desc" -> description = block();
                case "trk" -> track();
                default -> {}
            }
        }
        for (var track : tracks) {
            track.called(activity);
            track.called(RunkeeperTitle.sport(creator, track.name()));
        }
        if (FitoTrackSummary.isOne(name) && tracks.size() == 1) {
            name = FitoTrackSummary.apply(name, tracks.getFirst());
        }
    }

    private void metadata() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "name" -> name = block();
                case "desc" -> description = block();
                case "extensions" -> activity();
                default -> {}
            }
        }
    }

    private void activity() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals(TrackStatistics.ACTIVITY)) {
                activity = line();
            }
        }
    }

    private void track() {
        if (tracks.size() == MOST_TRACKS) {
            throw new UndecodableFile(Problem.TOO_MANY_POINTS);
        }
        var track = new TrackPart(warnings);
        tracks.add(track);
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "name" -> track.name(line());
                case "desc" -> track.description(block());
                case "src" -> source = line();
                case "type" -> track.type(line());
                case "trkseg" -> segment(track.points());
                case "trkpt" -> point(track.points());
                case "extensions" -> TrackStatistics.read(xml, track);
                default -> {}
            }
        }
    }

    private void segment(TelemetryBuilder samples) {
        samples.startSegment();
        var first = samples.size();
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("trkpt")) {
                point(samples);
            }
        }
        PartDistances.join(samples, first);
    }

    /** A point becomes a sample once its time is known; until then its measurements wait. */
    private void point(TelemetryBuilder samples) {
        Limits.requirePoints(++points);
        var sample = samples.size();
        var time = Column.MISSING;
        var unreadable = false;
        position(samples, sample);
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("time")) {
                time = times.epochMillis(xml.value());
                unreadable = time == Column.MISSING;
            } else if (xml.name().equals("extensions")) {
                extensions(samples, sample);
            } else {
                measurement(samples, sample);
            }
        }
        samples.sample(unreadable ? NO_TIME_AT_ALL : time);
    }

    private void position(TelemetryBuilder samples, int sample) {
        var latitude = DecimalText.fixed(numbers.plain(xml.attribute("lat")), DEGREE_DECIMALS);
        var longitude = DecimalText.fixed(numbers.plain(xml.attribute("lon")), DEGREE_DECIMALS);
        if (latitude == Column.MISSING || longitude == Column.MISSING) {
            warnings.add(WarningCode.POSITIONS_INVALID);
            return;
        }
        samples.column(Channel.LATITUDE, DEGREE_SCALE, 0).set(sample, latitude);
        samples.column(Channel.LONGITUDE, DEGREE_SCALE, 0).set(sample, longitude);
    }

    /** Measurements stand in the maker's element, seldom in one more inside it. */
    private void extensions(TelemetryBuilder samples, int sample) {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (!measurement(samples, sample) && xml.depth() == own + 1) {
                extensions(samples, sample);
            }
        }
    }

    private boolean measurement(TelemetryBuilder samples, int sample) {
        var field = PointField.named(xml.prefix(), xml.name());
        if (field.isEmpty()) {
            return false;
        }
        var value = DecimalText.fixed(numbers.plain(xml.value()), field.get().decimals());
        if (value != Column.MISSING) {
            samples.column(field.get().channel(), field.get().scale(), 0).set(sample, value);
        }
        return true;
    }

    private String line() {
        return PlainText.line(cut(xml.text(Limits.NAME_LENGTH + 1), Limits.NAME_LENGTH), Limits.NAME_LENGTH);
    }

    private String block() {
        return PlainText.block(cut(xml.text(Limits.TEXT_LENGTH + 1), Limits.TEXT_LENGTH), Limits.TEXT_LENGTH);
    }

    private String cut(String text, int longest) {
        if (text.length() > longest) {
            warnings.add(WarningCode.TEXT_CUT);
        }
        return text;
    }
}
