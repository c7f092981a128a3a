package org.stadion.workouts.control.gpx;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Drawings;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Outings;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.TrackPart;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** Decodes GPX: tracks that follow one another are one session, others are sessions of their own. */
public final class GpxDecoder {
    public static final String ROOT = "gpx";

    private static final String NAMESPACE = "topografix.com/GPX";

    private final GpxReader reader;
    private final Warnings warnings;

    private GpxDecoder(GpxReader reader, Warnings warnings) {
        this.reader = reader;
        this.warnings = warnings;
    }

    /**
     * Decodes a document whose root element was just opened.
     *
     * @throws UndecodableFile if there is no track point in it
     */
    public static DecodedActivity decode(XmlCursor xml, Warnings warnings) {
        var reader = new GpxReader(xml, warnings);
        var namespace = xml.attribute("xmlns");
        if (!namespace.isEmpty() && !namespace.contains(NAMESPACE)) {
            warnings.add(WarningCode.NAMESPACE_UNEXPECTED);
        }
        try {
            reader.read();
            warnings.add(WarningCode.TRAILING_DATA_IGNORED, xml.endsHere() ? 0 : 1);
        } catch (XmlBroken broken) {
            if (reader.tracks().stream().allMatch(TrackPart::isEmpty)) {
                throw new UndecodableFile(Problem.XML_MALFORMED);
            }
            warnings.add(WarningCode.XML_TRUNCATED);
        }
        return new GpxDecoder(reader, warnings).decoded();
    }

    private DecodedActivity decoded() {
        var outings = Outings.of(Drawings.withoutPlans(reader.tracks(), warnings), warnings);
        if (outings.isEmpty()) {
            throw new UndecodableFile(Problem.GPX_NO_TRACK_POINTS);
        }
        Limits.requireSessions(outings.size());
        var first = outings.getFirst();
        var own = outings.size() == 1 ? first.name() : "";
        var sessions = dated(Outings.sessions(outings, warnings));
        return new DecodedActivity(
                SourceFormat.GPX,
                own.isEmpty() ? PlainText.line(reader.name(), Limits.NAME_LENGTH) : own,
                first.description().isEmpty() ? reader.description() : first.description(),
                new Recorder("", reader.device(), "", ""),
                List.of(),
                Optional.empty(),
                sessions,
                warnings.list());
    }

    /** A saved copy of a track has no times, yet lies in a file with tracks that have: it is no younger than these. */
    private static List<DecodedSession> dated(List<DecodedSession> sessions) {
        var earliest =
                sessions.stream().flatMap(session -> session.start().stream()).min(Comparator.naturalOrder());
        return sessions.stream()
                .map(session -> session.start().isPresent() ? session : session.starting(earliest))
                .toList();
    }
}
