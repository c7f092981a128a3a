package org.stadion.workouts.control.activity;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * Zeros that nobody measured: formats want a number where the device has none. Who is out for a minute burns something, who
 * gets somewhere was not at rest, and who climbs gains height. Power may be zero where the device says so of the whole
 * session: a meter on a bicycle that rolls does. A lap without a time of its own is judged by its session's.
 */
final class Absences {
    private static final double NOTABLE_SECONDS = 60;
    private static final double NOTABLE_METRES = 100;
    private static final double NOTABLE_HEIGHT = 50;
    private static final int FEWEST_SAMPLES = 2;

    /** No athlete and no setting has a zero of these. */
    private static final Set<Total> NEVER = EnumSet.of(
            Total.AVG_CADENCE,
            Total.MAX_CADENCE,
            Total.THRESHOLD_POWER,
            Total.LENGTHS,
            Total.ACTIVE_LENGTHS,
            Total.AVG_RESPIRATION_RATE,
            Total.MAX_RESPIRATION_RATE,
            Total.AVG_VERTICAL_OSCILLATION,
            Total.AVG_VERTICAL_RATIO,
            Total.AVG_STANCE_TIME,
            Total.AVG_STANCE_TIME_BALANCE,
            Total.AVG_STEP_LENGTH);

    private static final Set<Total> NOT_ON_THE_WAY =
            EnumSet.of(Total.MOVING, Total.AVG_SPEED, Total.MAX_SPEED, Total.STEPS, Total.CYCLES);

    private final double seconds;
    private final DoubleSupplier metres;
    private final DoubleSupplier risen;
    private final DoubleSupplier fallen;
    private final Set<Total> never;

    private Absences(
            double seconds, DoubleSupplier metres, DoubleSupplier risen, DoubleSupplier fallen, Set<Total> never) {
        this.seconds = seconds;
        this.metres = metres;
        this.risen = risen;
        this.fallen = fallen;
        this.never = never;
    }

    /** The session without them. */
    static DecodedSession outOf(DecodedSession session) {
        var telemetry = measured(session.telemetry(), session.totals());
        var absences = of(session.totals(), telemetry);
        var laps = session.laps().stream()
                .map(lap ->
                        lap.with(absences.ofLap(lap.totals(), session.totals()).without(lap.totals())))
                .toList();
        return session.with(telemetry).with(absences.without(session.totals())).withLaps(laps);
    }

    /** What takes a walk over all samples is asked for only by a zero. */
    private static Absences of(Totals totals, Telemetry telemetry) {
        var span = telemetry.timed() ? telemetry.spanMillis() / 1000.0 : 0;
        var altitude = telemetry.column(Channel.ALTITUDE);
        return new Absences(
                Math.max(span, lasting(totals).orElse(0)),
                () -> totals.value(Total.DISTANCE).orElseGet(() -> Contradictions.travelled(telemetry)),
                () -> altitude.map(column -> greatestChange(column, 1)).orElse(0.0),
                () -> altitude.map(column -> greatestChange(column, -1)).orElse(0.0),
                NEVER);
    }

    /** What the device did not measure in the whole session it did not in a lap. */
    private Absences ofLap(Totals lap, Totals session) {
        var notInTheSession = EnumSet.copyOf(NEVER);
        lap.values().keySet().stream()
                .filter(total -> session.has(total) && isAbsent(total, session))
                .forEach(notInTheSession::add);
        return new Absences(
                lasting(lap).orElse(seconds),
                () -> lap.value(Total.DISTANCE).orElse(0),
                () -> 0,
                () -> 0,
                notInTheSession);
    }

    private static OptionalDouble lasting(Totals totals) {
        var timer = totals.value(Total.TIMER);
        return timer.isPresent() ? timer : totals.value(Total.ELAPSED);
    }

    /** How far the altitude ever gets above what it was before, or below. */
    private static double greatestChange(Column altitude, int direction) {
        var least = Double.NaN;
        var most = 0.0;
        for (var i = 0; i < altitude.size(); i++) {
            var value = altitude.value(i) * direction;
            if (!Double.isNaN(value)) {
                least = least < value ? least : value;
                most = Math.max(most, value - least);
            }
        }
        return most;
    }

    private Totals without(Totals totals) {
        var counted = totals;
        for (var total : totals.values().keySet()) {
            counted = isAbsent(total, totals) ? counted.without(total) : counted;
        }
        return counted;
    }

    private boolean isAbsent(Total total, Totals totals) {
        return totals.value(total).orElse(0) == 0 && isNoZero(total);
    }

    private boolean isNoZero(Total total) {
        return never.contains(total)
                || (total == Total.CALORIES && seconds >= NOTABLE_SECONDS)
                || (NOT_ON_THE_WAY.contains(total) && metres.getAsDouble() >= NOTABLE_METRES)
                || (total == Total.ASCENT && risen.getAsDouble() >= NOTABLE_HEIGHT)
                || (total == Total.DESCENT && fallen.getAsDouble() >= NOTABLE_HEIGHT);
    }

    /** The samples without channels that hold nothing but zeros. */
    private static Telemetry measured(Telemetry telemetry, Totals totals) {
        var zeros = EnumSet.noneOf(Channel.class);
        if (telemetry.timed() && telemetry.spanMillis() >= NOTABLE_SECONDS * 1000) {
            zeros.add(Channel.CADENCE);
            if (!totals.has(Total.AVG_POWER)) {
                zeros.add(Channel.POWER);
            }
        }
        if (isZero(Channel.SPEED, telemetry) && Contradictions.travelled(telemetry) >= NOTABLE_METRES) {
            zeros.add(Channel.SPEED);
        }
        var measured = telemetry;
        for (var channel : zeros) {
            measured = isZero(channel, measured) ? measured.without(channel) : measured;
        }
        return measured;
    }

    private static boolean isZero(Channel channel, Telemetry telemetry) {
        var column = telemetry.column(channel);
        return column.isPresent() && isZero(column.get()) && column.get().present() >= FEWEST_SAMPLES;
    }

    private static boolean isZero(Column column) {
        for (var i = 0; i < column.size(); i++) {
            if (!column.missing(i) && column.value(i) != 0) {
                return false;
            }
        }
        return true;
    }
}
