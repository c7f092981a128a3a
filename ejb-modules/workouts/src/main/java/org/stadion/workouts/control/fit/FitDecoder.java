package org.stadion.workouts.control.fit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

/**
 * Decodes FIT files, and chains of them: each link with an activity adds its sessions.
 *
 * <p>What can be read is kept. A wrong checksum, a missing end or bytes that are no message cost a warning when an
 * activity was read before, else the file is refused.
 */
public final class FitDecoder {
    private static final int ACTIVITY = 4;
    private static final int COURSE = 6;

    private final byte[] bytes;
    private final Warnings warnings;
    private final List<FitContent> activities = new ArrayList<>();
    private final List<DecodedSession> sessions = new ArrayList<>();
    private final List<Recorder> sensors = new ArrayList<>();
    private Recorder recorder = Recorder.UNKNOWN;
    private Optional<ZoneId> zone = Optional.empty();
    private boolean otherType;
    private long points;

    private FitDecoder(byte[] bytes, Warnings warnings) {
        this.bytes = bytes;
        this.warnings = warnings;
    }

    /** Whether the content claims to be FIT. */
    public static boolean recognises(byte[] bytes) {
        return FitHeader.hasMagic(bytes, 0);
    }

    /** @throws UndecodableFile if no activity can be read */
    public static DecodedActivity decode(byte[] bytes, Warnings warnings) {
        if (!FitHeader.isSound(bytes, 0)) {
            throw new UndecodableFile(Problem.FIT_HEADER_INVALID);
        }
        return new FitDecoder(bytes, warnings).decoded();
    }

    private DecodedActivity decoded() {
        var at = 0;
        while (at < bytes.length && FitHeader.isSound(bytes, at)) {
            at = link(FitHeader.read(bytes, at));
        }
        if (at < bytes.length) {
            warnings.add(WarningCode.TRAILING_DATA_IGNORED);
        }
        activities.forEach(this::add);
        if (sessions.isEmpty()) {
            throw new UndecodableFile(otherType ? Problem.FIT_NOT_AN_ACTIVITY : Problem.FIT_NO_RECORDS);
        }
        return new DecodedActivity(SourceFormat.FIT, "", "", recorder, sensors, zone, sessions, warnings.list());
    }

    /** Reads one file of the chain and says where the next would begin. */
    private int link(FitHeader header) {
        var end = header.end(bytes);
        if (header.announced() == 0 && isEmptyLink(header)) {
            return Math.min(header.data() + 2, bytes.length);
        }
        var linkWarnings = new Warnings();
        var content = FitReader.read(bytes, header.data(), end, linkWarnings);
        if (isActivity(content)) {
            checkEnd(header, end, linkWarnings);
            warnings.addAll(linkWarnings.list());
            activities.add(content);
        } else if (!activities.isEmpty() && !otherType) {
            // Straps that stored under water deliver in links of their own, behind the activity they belong to.
            activities.getLast().heartRates().append(content.heartRates());
        }
        return Math.min(header.isComplete(bytes) ? end + 2 : bytes.length, bytes.length);
    }

    /** No messages by design, rather than by a device that died before it wrote how many there are. */
    private boolean isEmptyLink(FitHeader header) {
        var next = header.data() + 2;
        return next >= bytes.length || FitHeader.hasMagic(bytes, next);
    }

    private boolean isActivity(FitContent content) {
        var type = content.fileType();
        var other = type == COURSE
                || (type != ACTIVITY
                        && type != FitContent.NO_TYPE
                        && content.sessions().isEmpty());
        otherType |= other;
        points += content.hasRecords() ? content.records(0).samples().size() : 0;
        Limits.requirePoints(points);
        return !other && !content.isEmpty();
    }

    private void checkEnd(FitHeader header, int end, Warnings linkWarnings) {
        if (!header.isComplete(bytes)) {
            if (!linkWarnings.has(WarningCode.FILE_TRUNCATED)) {
                linkWarnings.add(WarningCode.FILE_TRUNCATED);
            }
        } else if (FitCrc.of(bytes, header.from(), end) != Wire.u16(bytes, end, false)) {
            linkWarnings.add(WarningCode.CHECKSUM_WRONG);
        }
    }

    private void add(FitContent content) {
        for (var session : FitAssembly.of(content, warnings)) {
            if (sessions.size() < Limits.SESSIONS) {
                sessions.add(session);
            }
        }
        if (recorder.isUnknown()) {
            recorder = content.devices().maker();
        }
        sensors.addAll(content.devices().sensors());
        zone = zone.or(() -> content.utcOffset().map(LocalTime::zone));
    }
}
