package org.stadion.workouts.control.activity;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What a file says, before any rule of ours.
 *
 * @param name the title, plain text, empty if there is none; never markup to be trusted
 * @param utcOffset the wall clock's distance from UTC where the file knows it
 * @param sensors other devices that took part
 * @param sessions at least one, in the order of time
 */
public record DecodedActivity(
        SourceFormat format,
        String name,
        String description,
        Recorder recorder,
        List<Recorder> sensors,
        Optional<ZoneOffset> utcOffset,
        List<DecodedSession> sessions,
        List<Warning> warnings) {
    public DecodedActivity {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("an activity without a session");
        }
        sensors = List.copyOf(sensors);
        sessions = List.copyOf(sessions);
        warnings = List.copyOf(warnings);
    }

    public boolean warned(WarningCode code) {
        return warnings.stream().anyMatch(warning -> warning.code() == code);
    }

    /** Points of all sessions. */
    public int points() {
        return sessions.stream().mapToInt(session -> session.telemetry().size()).sum();
    }
}
