package org.stadion.workouts.control.activity;

import java.util.List;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Cleaned;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** The last step of every decoder: what cannot be true goes, and is said to have gone. */
public final class SessionCleaning {
    /** No summit is higher; only those who fly are. */
    private static final double HIGHEST_GROUND = 9000;

    private static final double HIGHEST_FLIGHT = 20_000;

    private SessionCleaning() {}

    /** The telemetry with its times in order. */
    public static Telemetry repaired(TelemetryBuilder samples, Warnings warnings) {
        var repaired = samples.buildRepaired();
        warnings.add(WarningCode.TIMES_BACKWARDS, repaired.backwards());
        warnings.add(WarningCode.TIMES_IMPLAUSIBLE, repaired.implausible());
        warnings.add(WarningCode.TIMES_MISSING, repaired.filled());
        if (repaired.reordered()) {
            warnings.add(WarningCode.TIMES_REORDERED);
        }
        if (!repaired.telemetry().timed()) {
            warnings.add(WarningCode.UNTIMED);
        }
        return repaired.telemetry();
    }

    /**
     * The same of a text: without the zeros that stand where a format wants numbers and nothing was measured, and without
     * a speed in another unit.
     */
    public static DecodedSession measured(DecodedSession decoded, Warnings warnings) {
        return Absences.outOf(withoutForeignSpeed(cleaned(decoded, warnings), warnings));
    }

    private static DecodedSession withoutForeignSpeed(DecodedSession session, Warnings warnings) {
        if (!ForeignSpeed.in(session.telemetry())) {
            return session;
        }
        var speed = session.telemetry().column(Channel.SPEED).orElseThrow();
        warnings.add(WarningCode.VALUES_IMPLAUSIBLE, speed.present());
        return session.with(session.telemetry().without(Channel.SPEED));
    }

    /** The session without positions, values and totals that its sport does not allow. */
    public static DecodedSession cleaned(DecodedSession decoded, Warnings warnings) {
        var session = StepCadence.ofOneFoot(decoded, warnings);
        var flies =
                session.sport().family() == SportFamily.AIR || session.sport().family() == SportFamily.OTHER;
        var highest = flies ? HIGHEST_FLIGHT : HIGHEST_GROUND;
        var fastest = session.sport().maxSpeed();
        var cleaned = Cleaned.of(session.telemetry(), fastest, highest);
        warnings.add(WarningCode.POSITIONS_INVALID, cleaned.positionsInvalid());
        warnings.add(WarningCode.POSITIONS_JUMPING, cleaned.positionsJumping());
        warnings.add(WarningCode.VALUES_IMPLAUSIBLE, cleaned.values());
        var laps = session.laps().stream()
                .map(lap -> lap.with(possible(near(lap.totals(), warnings), fastest, highest, warnings)))
                .toList();
        var totals = believed(session.totals(), cleaned.telemetry(), warnings);
        return session.with(cleaned.telemetry())
                .with(possible(totals, fastest, highest, warnings))
                .withLaps(laps);
    }

    /** Nothing where there must be something says that nobody counted: formats want a number there. That is no fault. */
    private static Totals believed(Totals counted, Telemetry telemetry, Warnings warnings) {
        var totals = counted;
        for (var wrong : Contradictions.in(counted, telemetry)) {
            warnings.add(WarningCode.TOTALS_IMPLAUSIBLE, counted.value(wrong).orElse(0) > 0 ? 1 : 0);
            totals = totals.without(wrong);
        }
        return totals;
    }

    private static Totals near(Totals lap, Warnings warnings) {
        if (!Contradictions.isTooFar(lap)) {
            return lap;
        }
        warnings.add(WarningCode.TOTALS_IMPLAUSIBLE);
        return lap.without(Total.DISTANCE);
    }

    private static Totals possible(Totals counted, double fastest, double highest, Warnings warnings) {
        var totals = counted;
        for (var speed : List.of(Total.AVG_SPEED, Total.MAX_SPEED)) {
            totals = below(fastest, speed, totals, warnings);
        }
        for (var altitude : List.of(Total.AVG_ALTITUDE, Total.MIN_ALTITUDE, Total.MAX_ALTITUDE)) {
            totals = below(highest, altitude, totals, warnings);
        }
        return totals;
    }

    private static Totals below(double most, Total total, Totals totals, Warnings warnings) {
        if (totals.value(total).orElse(0) <= most) {
            return totals;
        }
        warnings.add(WarningCode.TOTALS_IMPLAUSIBLE);
        return totals.without(total);
    }
}
