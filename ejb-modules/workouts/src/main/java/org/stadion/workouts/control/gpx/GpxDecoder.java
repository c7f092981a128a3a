package org.stadion.workouts.control.gpx;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SessionCleaning;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** Decodes GPX: tracks that follow one another are one session, others are sessions of their own. */
public final class GpxDecoder {
    private static final String NAMESPACE = "topografix.com/GPX";

    private final GpxReader reader;
    private final Warnings warnings;

    private GpxDecoder(GpxReader reader, Warnings warnings) {
        this.reader = reader;
        this.warnings = warnings;
    }

    /** @throws UndecodableFile if there is no track point in it */
    public static DecodedActivity decode(InputStream bytes, Warnings warnings) {
        var xml = XmlCursor.open(bytes, warnings);
        var decoder = new GpxDecoder(new GpxReader(xml, warnings), warnings);
        try {
            if (xml.nextChild(0)) {
                decoder.checkNamespace(xml.attribute("xmlns"));
                decoder.reader.read();
            }
        } catch (XmlBroken broken) {
            if (decoder.reader.tracks().stream().allMatch(GpxTrack::isEmpty)) {
                throw new UndecodableFile(Problem.XML_MALFORMED);
            }
            warnings.add(WarningCode.XML_TRUNCATED);
        }
        return decoder.decoded();
    }

    private void checkNamespace(String namespace) {
        if (!namespace.isEmpty() && !namespace.contains(NAMESPACE)) {
            warnings.add(WarningCode.NAMESPACE_UNEXPECTED);
        }
    }

    private List<GpxTrack> outings() {
        var outings = new ArrayList<GpxTrack>();
        for (var track : reader.tracks()) {
            if (track.isEmpty()) {
                continue;
            }
            if (!outings.isEmpty() && track.continues(outings.getLast())) {
                outings.getLast().append(track);
            } else {
                outings.add(track);
            }
        }
        return outings;
    }

    private DecodedActivity decoded() {
        var outings = outings();
        if (outings.isEmpty()) {
            throw new UndecodableFile(Problem.GPX_NO_TRACK_POINTS);
        }
        if (outings.size() > Limits.SESSIONS) {
            throw new UndecodableFile(Problem.TOO_MANY_POINTS);
        }
        var first = outings.getFirst();
        var summary = FitoTrackSummary.isOne(reader.name());
        if (summary && outings.size() == 1) {
            FitoTrackSummary.read(reader.name(), first.totals);
            first.type = first.type.isEmpty() ? FitoTrackSummary.word(reader.name(), "workoutTypeId") : first.type;
        }
        var ownName = summary ? FitoTrackSummary.word(reader.name(), "comment") : reader.name();
        var name = first.name.isEmpty() ? PlainText.line(ownName, Limits.NAME_LENGTH) : first.name;
        var sessions = outings.stream().map(this::session).toList();
        return new DecodedActivity(
                SourceFormat.GPX,
                name,
                first.description.isEmpty() ? reader.description() : first.description,
                new Recorder("", reader.creator(), "", ""),
                List.of(),
                Optional.empty(),
                sessions,
                warnings.list());
    }

    private DecodedSession session(GpxTrack track) {
        var telemetry = SessionCleaning.repaired(track.points, warnings);
        var start = telemetry.timed() && !telemetry.isEmpty() ? Optional.of(telemetry.start()) : Optional.<Instant>empty();
        return SessionCleaning.cleaned(
                new DecodedSession(
                        sport(track), track.type, start, telemetry, track.totals.build(), List.of(), List.of()),
                warnings);
    }

    private static Sport sport(GpxTrack track) {
        return SportCatalogue.standard().ofGpx(track.type);
    }
}
