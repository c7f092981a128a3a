package org.stadion.workouts.control.exported;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

/** What was read of a document so far. Zone and device are those of its first activity, the name that of its only one. */
final class Export {
    private final Warnings warnings;
    private final Clock clock;
    private final List<DecodedSession> sessions = new ArrayList<>();
    private String name = "";
    private String description = "";
    private String device = "";
    private @Nullable ZoneId zone;

    Export(Warnings warnings) {
        this.warnings = warnings;
        this.clock = new Clock(warnings);
    }

    Clock clock() {
        return clock;
    }

    ExportedSession begin() {
        return new ExportedSession(warnings);
    }

    void named(String title, String text) {
        name = name.isEmpty() ? PlainText.line(title, Limits.NAME_LENGTH) : name;
        description = description.isEmpty() ? PlainText.block(text, Limits.TEXT_LENGTH) : description;
    }

    void recordedBy(String product) {
        device = device.isEmpty() ? PlainText.line(product, Limits.NAME_LENGTH) : device;
    }

    void in(Optional<? extends ZoneId> where) {
        zone = zone == null ? where.map(ZoneId.class::cast).orElse(null) : zone;
    }

    /** Takes an activity over if it says when it was and how long, else counts it as unreadable. */
    void add(ExportedSession session) {
        if (!session.isSound()) {
            warnings.add(WarningCode.ENTRY_UNREADABLE);
        } else {
            Limits.requireSessions(sessions.size() + 1);
            sessions.add(session.decoded());
        }
    }

    DecodedActivity decoded() {
        if (sessions.isEmpty()) {
            throw new UndecodableFile(Problem.JSON_NO_ACTIVITY);
        }
        sessions.sort(Comparator.comparing(session -> session.start().orElse(Instant.MAX)));
        return new DecodedActivity(
                SourceFormat.JSON,
                sessions.size() == 1 ? name : "",
                sessions.size() == 1 ? description : "",
                new Recorder("", device, "", ""),
                List.of(),
                Optional.ofNullable(zone),
                sessions,
                warnings.list());
    }
}
