package org.stadion.workouts.control.activity;

import java.util.ArrayList;

/** What a file holds twice, sample for sample, was done once. */
public final class Repeats {
    private Repeats() {}

    public static DecodedActivity without(DecodedActivity activity) {
        var sessions = new ArrayList<DecodedSession>();
        for (var session : activity.sessions()) {
            if (sessions.stream().noneMatch(earlier -> isSame(earlier, session))) {
                sessions.add(session);
            }
        }
        if (sessions.size() == activity.sessions().size()) {
            return activity;
        }
        var warnings = new Warnings();
        warnings.addAll(activity.warnings());
        warnings.add(WarningCode.TRACKS_REPEATED, activity.sessions().size() - sessions.size());
        return new DecodedActivity(
                activity.format(),
                activity.name(),
                activity.description(),
                activity.recorder(),
                activity.sensors(),
                activity.zone(),
                sessions,
                warnings.list());
    }

    private static boolean isSame(DecodedSession one, DecodedSession other) {
        return one.start().isPresent()
                && one.start().equals(other.start())
                && one.sport().equals(other.sport())
                && !one.telemetry().isEmpty()
                && one.telemetry().equals(other.telemetry());
    }
}
