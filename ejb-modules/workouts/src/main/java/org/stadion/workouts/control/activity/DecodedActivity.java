package org.stadion.workouts.control.activity;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a file says, before any rule of ours.
 *
 * @param name the title, plain text, empty if there is none; never markup to be trusted
 * @param zone the wall clock's zone where the file knows it, most often only its distance from UTC
 * @param sensors other devices that took part
 * @param sessions at least one, in the order of time
 */
public record DecodedActivity(
        SourceFormat format,
        String name,
        String description,
        Recorder recorder,
        List<Recorder> sensors,
        Optional<ZoneId> zone,
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

    /** The same activity under the name and description its owner gave it elsewhere; empty ones change nothing. */
    public DecodedActivity named(String otherName, String otherDescription) {
        return new DecodedActivity(
                format,
                otherName.isEmpty() ? name : otherName,
                otherDescription.isEmpty() ? description : otherDescription,
                recorder,
                sensors,
                zone,
                otherName.isEmpty()
                        ? sessions
                        : sessions.stream().map(session -> session.named("")).toList(),
                warnings);
    }

    /** The same activity with other sessions. */
    public DecodedActivity with(List<DecodedSession> otherSessions) {
        return new DecodedActivity(format, name, description, recorder, sensors, zone, otherSessions, warnings);
    }

    public boolean warned(WarningCode code) {
        return warnings.stream().anyMatch(warning -> warning.code() == code);
    }

    /** Points of all sessions. */
    public int points() {
        return sessions.stream().mapToInt(session -> session.telemetry().size()).sum();
    }
}
