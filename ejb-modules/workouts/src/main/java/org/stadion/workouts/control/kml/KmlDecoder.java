package org.stadion.workouts.control.kml;

import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Drawings;
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

/**
 * Decodes KML. A line without times is a track without times, and places with a time each are a track where the file has
 * no other; what sport it was, only some writers say.
 */
public final class KmlDecoder {
    public static final String ROOT = "kml";

    private KmlDecoder() {}

    /**
     * Decodes a document whose root element was just opened.
     *
     * @throws UndecodableFile if there is neither a track nor a line in it, nor places with a time
     */
    public static DecodedActivity decode(XmlCursor xml, Warnings warnings) {
        var reader = new KmlReader(xml, warnings);
        var broken = breaksOff(reader);
        var tracks = reader.places().completing(reader.tracks());
        if (broken && tracks.stream().allMatch(TrackPart::isEmpty)) {
            throw new UndecodableFile(Problem.XML_MALFORMED);
        }
        warnings.add(WarningCode.XML_TRUNCATED, broken ? 1 : 0);
        warnings.add(WarningCode.TRAILING_DATA_IGNORED, broken || xml.endsHere() ? 0 : 1);
        var outings = Outings.of(Drawings.withoutLines(tracks, warnings), warnings);
        if (outings.isEmpty()) {
            throw new UndecodableFile(Problem.KML_NO_TRACK);
        }
        Limits.requireSessions(outings.size());
        return new DecodedActivity(
                SourceFormat.KML,
                reader.name(),
                "",
                Recorder.UNKNOWN,
                List.of(),
                Optional.empty(),
                Outings.sessions(outings, warnings),
                warnings.list());
    }

    private static boolean breaksOff(KmlReader reader) {
        try {
            reader.read();
            return false;
        } catch (XmlBroken broken) {
            return true;
        }
    }
}
