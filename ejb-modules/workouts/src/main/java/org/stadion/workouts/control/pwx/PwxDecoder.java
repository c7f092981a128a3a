package org.stadion.workouts.control.pwx;

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
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** Decodes PWX: each workout of the file is a session, its segments are laps. */
public final class PwxDecoder {
    public static final String ROOT = "pwx";

    private final XmlCursor xml;
    private final Warnings warnings;
    private final List<PwxWorkout> workouts = new ArrayList<>();
    private int points;

    private PwxDecoder(XmlCursor xml, Warnings warnings) {
        this.xml = xml;
        this.warnings = warnings;
    }

    /**
     * Decodes a document whose root element was just opened.
     *
     * @throws UndecodableFile if there is no workout with samples, laps or totals in it
     */
    public static DecodedActivity decode(XmlCursor xml, Warnings warnings) {
        var decoder = new PwxDecoder(xml, warnings);
        try {
            decoder.read();
            warnings.add(WarningCode.TRAILING_DATA_IGNORED, xml.endsHere() ? 0 : 1);
        } catch (XmlBroken broken) {
            if (decoder.workouts.stream().allMatch(PwxWorkout::isEmpty)) {
                throw new UndecodableFile(Problem.XML_MALFORMED);
            }
            warnings.add(WarningCode.XML_TRUNCATED);
        }
        return decoder.decoded();
    }

    private void read() {
        var root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("workout")) {
                Limits.requireSessions(workouts.size() + 1);
                var workout = new PwxWorkout(xml, warnings);
                workouts.add(workout);
                workout(workout);
            }
        }
    }

    private void workout(PwxWorkout workout) {
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("sample")) {
                Limits.requirePoints(++points);
                workout.sample();
            } else {
                workout.readElement();
            }
        }
    }

    private DecodedActivity decoded() {
        workouts.removeIf(PwxWorkout::isEmpty);
        if (workouts.isEmpty()) {
            throw new UndecodableFile(Problem.PWX_NO_WORKOUT);
        }
        var first = workouts.getFirst();
        var alone = workouts.size() == 1;
        var sessions = workouts.stream()
                .map(workout -> workout.session().named(alone ? "" : workout.title()))
                .toList();
        return new DecodedActivity(
                SourceFormat.PWX,
                alone ? first.title() : "",
                PlainText.block(first.comment(), Limits.TEXT_LENGTH),
                new Recorder(first.make(), first.model(), "", ""),
                List.of(),
                Optional.empty(),
                sessions,
                warnings.list());
    }
}
