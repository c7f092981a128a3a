package org.stadion.workouts.control.tcx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.RecordedTime;
import org.stadion.workouts.control.xml.NumberStyle;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** Decodes TCX. Courses and workout plans in the same format are not what happened. */
public final class TcxDecoder {
    public static final String ROOT = "TrainingCenterDatabase";

    private final XmlCursor xml;
    private final Warnings warnings;
    private final NumberStyle numbers = new NumberStyle();
    private final TcxPoints points;
    private final List<TcxActivity> activities = new ArrayList<>();

    private TcxDecoder(XmlCursor xml, Warnings warnings) {
        this.xml = xml;
        this.warnings = warnings;
        this.points = new TcxPoints(xml, numbers, warnings);
    }

    /**
     * Decodes a document whose root element was just opened.
     *
     * @throws UndecodableFile if there is no activity in it
     */
    public static DecodedActivity decode(XmlCursor xml, Warnings warnings) {
        var decoder = new TcxDecoder(xml, warnings);
        try {
            decoder.read();
            warnings.add(WarningCode.TRAILING_DATA_IGNORED, xml.endsHere() ? 0 : 1);
        } catch (XmlBroken broken) {
            if (decoder.activities.stream().allMatch(TcxActivity::isEmpty)) {
                throw new UndecodableFile(Problem.XML_MALFORMED);
            }
            warnings.add(WarningCode.XML_TRUNCATED);
        }
        return decoder.decoded();
    }

    private void read() {
        var namespace = xml.attribute("xmlns");
        if (!namespace.isEmpty() && !namespace.contains(ROOT)) {
            warnings.add(WarningCode.NAMESPACE_UNEXPECTED);
        }
        var root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.name()) {
                case "Activities" -> activities();
                case "History" -> history("");
                default -> {}
            }
        }
    }

    /** Activities stand side by side, or each inside a part of a multi-sport session. */
    private void activities() {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Activity" -> activity(xml.attribute("Sport"));
                case "MultiSportSession", "FirstSport", "NextSport" -> activities();
                default -> {}
            }
        }
    }

    /** The format's first version: runs, whatever the sport, in folders and weeks under the sport's name. */
    private void history(String sport) {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Running", "Biking", "Other" -> history(xml.name());
                case "Run" -> activity(sport);
                case "MultiSport", "Folder", "Week", "MultiSportSession", "FirstSport", "NextSport" -> history(sport);
                case "Sport" -> history(xml.attribute("Name").isEmpty() ? sport : xml.attribute("Name"));
                default -> {}
            }
        }
    }

    private void activity(String sport) {
        Limits.requireSessions(activities.size() + 1);
        var activity = new TcxActivity(warnings);
        activities.add(activity);
        activity.sport = PlainText.line(sport, 60);
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Id" -> activity.id = time(xml.value());
                case "Notes" -> activity.notes = notes();
                case "Lap" -> lap(activity);
                case "Track" -> points.track(activity.points);
                case "Creator" -> activity.recorder = creator();
                default -> {}
            }
        }
    }

    private String notes() {
        var text = xml.text(Limits.TEXT_LENGTH + 1);
        if (text.length() > Limits.TEXT_LENGTH) {
            warnings.add(WarningCode.TEXT_CUT);
        }
        return PlainText.block(text, Limits.TEXT_LENGTH);
    }

    private void lap(TcxActivity activity) {
        var lap = activity.beginLap(time(xml.attribute("StartTime")));
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Track" -> points.track(activity.points);
                case "Trackpoint" -> points.point(activity.points);
                default -> lap.read(xml, numbers);
            }
        }
        lap.complete();
    }

    /** Clocks that were never set, and languages' smallest times, are none. */
    private long time(String written) {
        var time = points.times().epochMillis(written);
        return RecordedTime.isPossible(time) ? time : Column.MISSING;
    }

    private Recorder creator() {
        var name = "";
        var serial = "";
        var version = "";
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "Name" -> name = PlainText.line(xml.text(Limits.NAME_LENGTH), 100);
                case "UnitId" -> serial = PlainText.line(xml.value(), 40);
                case "Version" -> version = version();
                default -> {}
            }
        }
        return new Recorder("", name, serial.equals("0") ? "" : serial, version);
    }

    private String version() {
        var major = "";
        var minor = "";
        var own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "VersionMajor" -> major = PlainText.line(xml.value(), 10);
                case "VersionMinor" -> minor = PlainText.line(xml.value(), 10);
                default -> {}
            }
        }
        return major.isEmpty() ? "" : major + "." + minor;
    }

    private DecodedActivity decoded() {
        activities.removeIf(TcxActivity::isEmpty);
        if (activities.isEmpty()) {
            throw new UndecodableFile(Problem.TCX_NO_ACTIVITY);
        }
        var sessions = activities.stream().map(TcxActivity::session).toList();
        return new DecodedActivity(
                SourceFormat.TCX,
                "",
                activities.getFirst().notes,
                activities.stream()
                        .map(activity -> activity.recorder)
                        .filter(recorder -> !recorder.isUnknown())
                        .findFirst()
                        .orElse(Recorder.UNKNOWN),
                List.of(),
                Optional.empty(),
                sessions,
                warnings.list());
    }
}
