package org.stadion.workouts.control.kml;

import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Outings;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.TrackPart;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** Decodes KML. A line without times is a track without times; what sport it was, only some writers say. */
public final class KmlDecoder {
    public static final String ROOT = "kml";

    private KmlDecoder() {}

    /**
     * Decodes a document whose root element was just opened.
     *
     * @throws UndecodableFile if there is no track and no line in it
     */
    public static DecodedActivity decode(XmlCursor xml, Warnings warnings) {
        var reader = new KmlReader(xml, warnings);
        try {
            reader.read();
        } catch (XmlBroken broken) {
            if (reader.tracks().stream().allMatch(TrackPart::isEmpty)) {
                throw new UndecodableFile(Problem.XML_MALFORMED);
            }
            warnings.add(WarningCode.XML_TRUNCATED);
        }
        var outings = Outings.of(recorded(reader.tracks(), warnings), warnings);
        if (outings.isEmpty()) {
            throw new UndecodableFile(Problem.KML_NO_TRACK);
        }
        Limits.requireSessions(outings.size());
        var sessions = outings.stream().map(track -> track.session(warnings)).toList();
        return new DecodedActivity(
                SourceFormat.KML,
                reader.name(),
                "",
                Recorder.UNKNOWN,
                List.of(),
                Optional.empty(),
                sessions,
                warnings.list());
    }

    /** Programs draw a line of the same way beside the track: it is left out, or all would be twice as long. */
    private static List<TrackPart> recorded(List<TrackPart> tracks, Warnings warnings) {
        var timed = tracks.stream().filter(TrackPart::isTimed).toList();
        var drawn = tracks.stream()
                .filter(track -> !track.isEmpty() && !track.isTimed())
                .count();
        if (timed.isEmpty() || drawn == 0) {
            return tracks;
        }
        warnings.add(WarningCode.DRAWINGS_IGNORED, drawn);
        return timed;
    }
}
