package org.stadion.workouts.control.archive;

import java.io.ByteArrayInputStream;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Repeats;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.exported.JsonDecoder;
import org.stadion.workouts.control.fit.FitDecoder;
import org.stadion.workouts.control.gpx.GpxDecoder;
import org.stadion.workouts.control.kml.KmlDecoder;
import org.stadion.workouts.control.pwx.PwxDecoder;
import org.stadion.workouts.control.recording.RecordingDecoder;
import org.stadion.workouts.control.tcx.TcxDecoder;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** One activity and the bytes it was decoded from: the file itself, out of every compression. */
public final class ActivityFile {
    private final byte[] bytes;
    private final DecodedActivity activity;

    private ActivityFile(byte[] bytes, DecodedActivity activity) {
        this.bytes = bytes;
        this.activity = activity;
    }

    /** Not a copy: the caller must not change it. */
    public byte[] bytes() {
        return bytes;
    }

    public DecodedActivity activity() {
        return activity;
    }

    /**
     * Decodes one activity file, compressed or not.
     *
     * @throws UndecodableFile if it is none
     */
    public static ActivityFile decode(byte[] content) {
        if (content.length == 0) {
            throw new UndecodableFile(Problem.FILE_EMPTY);
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new UndecodableFile(Problem.FILE_TOO_LARGE);
        }
        var bytes = Gunzip.unpacked(content);
        return new ActivityFile(bytes, Repeats.without(activity(bytes)));
    }

    private static DecodedActivity activity(byte[] bytes) {
        return switch (ContentType.of(bytes)) {
            case FIT -> FitDecoder.decode(bytes, new Warnings());
            case XML -> xml(bytes);
            case JSON -> JsonDecoder.decode(bytes);
            case RECORDING -> RecordingDecoder.decode(bytes);
            case ZIP, GZIP -> throw new UndecodableFile(Problem.ZIP_NESTED);
            case STRAVA_TABLE, UNKNOWN ->
                throw new UndecodableFile(bytes.length == 0 ? Problem.FILE_EMPTY : Problem.FILE_TYPE_UNKNOWN);
        };
    }

    private static DecodedActivity xml(byte[] bytes) {
        var warnings = new Warnings();
        var xml = XmlCursor.open(new ByteArrayInputStream(bytes), warnings);
        return switch (rootOf(xml)) {
            case GpxDecoder.ROOT -> GpxDecoder.decode(xml, warnings);
            case TcxDecoder.ROOT -> TcxDecoder.decode(xml, warnings);
            case KmlDecoder.ROOT -> KmlDecoder.decode(xml, warnings);
            case PwxDecoder.ROOT -> PwxDecoder.decode(xml, warnings);
            default -> throw new UndecodableFile(Problem.FILE_TYPE_UNKNOWN);
        };
    }

    /** The name of the root element, which is open afterwards. */
    static String rootOf(XmlCursor xml) {
        try {
            return xml.nextChild(0) ? xml.name() : "";
        } catch (XmlBroken broken) {
            throw new UndecodableFile(Problem.XML_MALFORMED);
        }
    }
}
