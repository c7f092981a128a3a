package org.stadion.workouts.control.activity;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TrackDistance;

/**
 * Cadence on foot counts one foot, by the book of every format; some programs write the steps of both. Theirs are told by
 * what no legs do, and halved.
 *
 * <p>Samples are in steps where half of those in motion are above {@value #MOST}: that would be 240 steps a minute. Of walkers
 * they are so too where half are above {@value #BRISK} and one count takes them less than a metre: walkers make some 110 steps
 * of less than a metre, while those who make as many strides cover two with each. Totals go by themselves: programs exist
 * that write one unit beside the other.
 */
final class StepCadence {
    private static final double MOST = 120;
    private static final double MOST_STEPS = 240;
    private static final double BRISK = 75;
    private static final double LONGEST_STEP = 1;
    private static final double MINUTE = 60_000;
    private static final double LONGEST_INTERVAL = MINUTE / 2;

    /** Between one foot and two, as a share of two. */
    private static final double BETWEEN = 0.75;

    private static final double FEET = 2;
    private static final List<Total> CADENCES = List.of(Total.AVG_CADENCE, Total.MAX_CADENCE);

    private final DecodedSession session;
    private final double median;
    private final boolean sampledSteps;
    private boolean halved;

    private StepCadence(DecodedSession session) {
        this.session = session;
        this.median = session.telemetry()
                .column(Channel.CADENCE)
                .map(StepCadence::median)
                .orElse(0.0);
        this.sampledSteps = isTooFast(median) || (median > BRISK && median <= MOST && takesSmallSteps());
    }

    /** The session with a cadence of one foot. */
    static DecodedSession ofOneFoot(DecodedSession session, Warnings warnings) {
        if (!session.sport().cadenceIsPerFoot()) {
            return session;
        }
        var cadence = new StepCadence(session);
        var ofOneFoot = session.with(cadence.samples())
                .with(cadence.halved(session.totals(), cadence.isInSteps(session.totals())))
                .withLaps(cadence.laps());
        warnings.add(WarningCode.CADENCE_IN_STEPS, cadence.halved ? 1 : 0);
        return ofOneFoot;
    }

    /** For one foot; nor has anybody been seen to make more steps than {@value #MOST_STEPS}. */
    private static boolean isTooFast(double cadence) {
        return cadence > MOST && cadence <= MOST_STEPS;
    }

    private static double median(Column cadence) {
        return middle(Arrays.stream(cadence.values()).filter(value -> value > 0).toArray());
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values.length == 0 ? 0 : values[values.length / 2];
    }

    private boolean takesSmallSteps() {
        var telemetry = session.telemetry();
        if (session.sport().family() != SportFamily.WALKING || !telemetry.timed()) {
            return false;
        }
        var gone = telemetry.column(Channel.DISTANCE).orElseGet(() -> TrackDistance.cumulative(telemetry));
        var cadence = telemetry.column(Channel.CADENCE).orElseThrow();
        var lengths = IntStream.range(1, telemetry.size())
                .filter(i -> cadence.value(i) > 0 && gone.value(i) > gone.value(i - 1))
                .filter(i -> isNext(telemetry, i))
                .mapToDouble(i -> (gone.value(i) - gone.value(i - 1))
                        / ((telemetry.millis(i) - telemetry.millis(i - 1)) / MINUTE * cadence.value(i)))
                .toArray();
        return lengths.length > 0 && middle(lengths) < LONGEST_STEP;
    }

    private static boolean isNext(Telemetry telemetry, int sample) {
        var millis = telemetry.millis(sample) - telemetry.millis(sample - 1);
        return millis > 0 && millis <= LONGEST_INTERVAL;
    }

    private Telemetry samples() {
        if (!sampledSteps) {
            return session.telemetry();
        }
        halved = true;
        var steps = session.telemetry().column(Channel.CADENCE).orElseThrow();
        var raws = new long[steps.size()];
        steps.copyRaws(0, raws.length, raws, 0);
        return session.telemetry()
                .with(Channel.CADENCE, Column.ofLongs(raws, raws.length, steps.scale() * FEET, steps.offset() / FEET));
    }

    private boolean isInSteps(Totals totals) {
        var average = totals.value(Total.AVG_CADENCE);
        return average.isPresent() ? isInSteps(average) : sampledSteps && isInSteps(totals.value(Total.MAX_CADENCE));
    }

    private boolean isInSteps(OptionalDouble counted) {
        var cadence = counted.orElse(0);
        return sampledSteps ? cadence > median * BETWEEN : isTooFast(cadence);
    }

    /** Laps of one file have one unit, also those of somebody who walked for one of them. */
    private List<DecodedLap> laps() {
        var averages = session.laps().stream()
                .map(lap -> lap.totals().value(Total.AVG_CADENCE))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        var inSteps = isInSteps(OptionalDouble.of(middle(averages)));
        return session.laps().stream()
                .map(lap -> lap.with(halved(lap.totals(), averages.length > 0 ? inSteps : isInSteps(lap.totals()))))
                .toList();
    }

    private Totals halved(Totals totals, boolean inSteps) {
        if (!inSteps || CADENCES.stream().noneMatch(totals::has)) {
            return totals;
        }
        halved = true;
        var ofOneFoot = new Totals.Builder(new Warnings());
        totals.values()
                .forEach((total, value) -> ofOneFoot.put(total, CADENCES.contains(total) ? value / FEET : value));
        return ofOneFoot.build();
    }
}
