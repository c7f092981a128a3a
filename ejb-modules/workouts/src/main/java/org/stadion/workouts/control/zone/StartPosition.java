package org.stadion.workouts.control.zone;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;

/** Where on earth a session began, in degrees. */
public record StartPosition(double latitude, double longitude) {
    /** Programs whose positions lie in a world of their own, or in a place that the athlete only looks at. */
    private static final Set<String> VIRTUAL_WORLDS = Set.of("zwift", "bkool", "mywhoosh", "rouvy", "trainerroad");

    /** FIT's number of the sub-sport {@code virtual_activity}. */
    private static final String VIRTUAL_ACTIVITY = "/58";

    /** Empty without positions, and for what was ridden or run in a virtual world. */
    public static Optional<StartPosition> of(DecodedSession session, Recorder recorder) {
        return isVirtual(session, recorder) ? Optional.empty() : first(session.telemetry());
    }

    private static boolean isVirtual(DecodedSession session, Recorder recorder) {
        var maker = (recorder.manufacturer() + " " + recorder.product()).toLowerCase(Locale.ROOT);
        return session.sport().key().startsWith("virtual_")
                || session.sourceSport().endsWith(VIRTUAL_ACTIVITY)
                || VIRTUAL_WORLDS.stream().anyMatch(maker::contains);
    }

    private static Optional<StartPosition> first(Telemetry telemetry) {
        if (!telemetry.hasPosition()) {
            return Optional.empty();
        }
        var latitudes = telemetry.column(Channel.LATITUDE).orElseThrow();
        var longitudes = telemetry.column(Channel.LONGITUDE).orElseThrow();
        for (var i = 0; i < telemetry.size(); i++) {
            if (!latitudes.missing(i) && !longitudes.missing(i)) {
                return Optional.of(new StartPosition(latitudes.value(i), longitudes.value(i)));
            }
        }
        return Optional.empty();
    }
}
