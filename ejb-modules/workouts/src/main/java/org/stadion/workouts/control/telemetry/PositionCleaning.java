package org.stadion.workouts.control.telemetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.stadion.workouts.control.analysis.geo.Earth;

/**
 * Takes positions out that the athlete was not at. The samples stay, without a position.
 *
 * <ol>
 *   <li>A latitude without a longitude, a place outside the globe, and 0,0, where receivers without a fix put
 *       themselves, are no positions.
 *   <li>Two positions following one another in a segment are a <em>hop</em> if nobody in this sport is fast enough:
 *       farther than the sport's greatest speed allows in the time between them, plus {@value #NOISE} m of receiver
 *       noise; at one and the same instant, farther than {@value #SIMULTANEOUS} m.
 *   <li>Where the sport is unknown, or flight, what is likely is taken from the track itself: {@value #TIMES_TYPICAL}
 *       times its median speed, and at least {@value #LEAST_LIKELY} m/s.
 *   <li>Hops cut a track into runs. A run of less than {@value #LEAST_RUN} positions or {@value #SMALL_PERCENT} % of
 *       all is dropped, unless nothing but a spike lies between it and a kept run that it follows without a hop.
 *   <li>Between longer runs nobody can say which is wrong: both stay, the hop becomes the border of two segments and is
 *       not counted as way.
 *   <li>A track without times, or without any three positions in a row that fit together, is left alone: nothing shows
 *       what would be normal.
 * </ol>
 */
final class PositionCleaning {
    private static final int NOISE = 50;
    private static final int SIMULTANEOUS = 1000;
    private static final int SMALL_PERCENT = 3;
    private static final int LEAST_RUN = 3;
    private static final double FASTEST_ON_GROUND = 120;
    private static final int TIMES_TYPICAL = 8;
    private static final int LEAST_LIKELY = 25;

    /** Metres; going north and then east is never shorter than the way between, so most pairs need no trigonometry. */
    private static final double LONGEST_DEGREE = Math.toRadians(1) * Earth.RADIUS;

    private record Run(int from, int to) {
        int size() {
            return to - from;
        }
    }

    private final Telemetry telemetry;
    private final double maxSpeed;
    private final double[] latitude;
    private final double[] longitude;
    private final int[] segmentStarts;
    private double fastest;
    private int[] positions = new int[0];
    private int invalid;
    private int jumping;

    PositionCleaning(Telemetry telemetry, double maxSpeed) {
        this.telemetry = telemetry;
        this.maxSpeed = maxSpeed;
        this.latitude = values(Channel.LATITUDE);
        this.longitude = values(Channel.LONGITUDE);
        this.segmentStarts = telemetry.segmentStarts();
    }

    private double[] values(Channel channel) {
        var column = telemetry.columns().get(channel);
        return column == null ? new double[0] : column.values();
    }

    int invalid() {
        return invalid;
    }

    int jumping() {
        return jumping;
    }

    Telemetry clean() {
        if (!telemetry.hasPosition()) {
            var half = telemetry.has(Channel.LATITUDE) || telemetry.has(Channel.LONGITUDE);
            return half ? telemetry.without(Channel.LATITUDE).without(Channel.LONGITUDE) : telemetry;
        }
        var drop = new BitSet();
        dropInvalid(drop);
        fastest = judgedByItself() ? likely() : maxSpeed;
        var borders = telemetry.timed() && telemetry.spanMillis() > 0 ? dropJumping(drop) : new int[0];
        return invalid == 0 && jumping == 0 && borders.length == 0 ? telemetry : cleaned(drop, borders);
    }

    /** Where the sport is unknown its greatest speed is that of an aeroplane, which would excuse every fault. */
    private boolean judgedByItself() {
        return maxSpeed > FASTEST_ON_GROUND;
    }

    private double likely() {
        var typical = TypicalSpeed.of(telemetry, latitude, longitude, positions);
        return Math.min(maxSpeed, Math.max(LEAST_LIKELY, typical * TIMES_TYPICAL));
    }

    private void dropInvalid(BitSet drop) {
        positions = new int[telemetry.size()];
        var valid = 0;
        for (var i = 0; i < telemetry.size(); i++) {
            var absent = Double.isNaN(latitude[i]) && Double.isNaN(longitude[i]);
            if (isPlace(latitude[i], longitude[i])) {
                positions[valid++] = i;
            } else if (!absent) {
                drop.set(i);
                invalid++;
            }
        }
        positions = Arrays.copyOf(positions, valid);
    }

    private static boolean isPlace(double latitude, double longitude) {
        return Math.abs(latitude) <= 90
                && Math.abs(longitude) <= 180
                && !(Math.abs(latitude) < 1e-6 && Math.abs(longitude) < 1e-6);
    }

    private int[] dropJumping(BitSet drop) {
        var runs = runs();
        var longest = runs.stream().mapToInt(Run::size).max().orElse(0);
        if (runs.size() < 2 || longest < LEAST_RUN) {
            return new int[0];
        }
        var keeps = new boolean[runs.size()];
        for (var i = 0; i < keeps.length; i++) {
            keeps[i] = runs.get(i).size() == longest || isLong(runs.get(i));
        }
        rejoin(runs, keeps);
        var kept = new ArrayList<Run>();
        for (var i = 0; i < keeps.length; i++) {
            if (keeps[i]) {
                kept.add(runs.get(i));
            } else {
                drop(runs.get(i), drop);
            }
        }
        return borders(kept);
    }

    private void drop(Run run, BitSet drop) {
        jumping += run.size();
        for (var i = run.from(); i < run.to(); i++) {
            drop.set(positions[i]);
        }
    }

    /** Short runs belong to a kept one that they follow but for a spike: one after the second point parts no track. */
    private void rejoin(List<Run> runs, boolean[] keeps) {
        var before = runs.size();
        for (var i = 0; i < keeps.length; i++) {
            keeps[i] |= i - before == 2 && isSpike(runs.get(i - 1)) && follows(runs.get(before), runs.get(i));
            before = keeps[i] ? i : before;
        }
        var after = -1;
        for (var i = keeps.length - 1; i >= 0; i--) {
            keeps[i] |= after - i == 2 && isSpike(runs.get(i + 1)) && follows(runs.get(i), runs.get(after));
            after = keeps[i] ? i : after;
        }
    }

    private static boolean isSpike(Run run) {
        return run.size() < LEAST_RUN;
    }

    private boolean follows(Run earlier, Run later) {
        return !isHop(positions[earlier.to() - 1], positions[later.from()]);
    }

    private boolean isLong(Run run) {
        return run.size() >= LEAST_RUN && run.size() * 100L >= positions.length * (long) SMALL_PERCENT;
    }

    private List<Run> runs() {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var i = 1; i <= positions.length; i++) {
            if (i == positions.length || isHop(positions[i - 1], positions[i])) {
                runs.add(new Run(from, i));
                from = i;
            }
        }
        return runs;
    }

    private int[] borders(List<Run> kept) {
        var borders = new ArrayList<Integer>();
        for (var i = 1; i < kept.size(); i++) {
            var next = positions[kept.get(i).from()];
            if (isHop(positions[kept.get(i - 1).to() - 1], next)) {
                borders.add(next);
            }
        }
        return borders.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isHop(int from, int to) {
        var seconds = (telemetry.millis(to) - telemetry.millis(from)) / 1000.0;
        var reachable = seconds == 0 ? SIMULTANEOUS : fastest * seconds + NOISE;
        var steps = Math.abs(latitude[to] - latitude[from]) + Math.abs(longitude[to] - longitude[from]);
        if (steps * LONGEST_DEGREE <= reachable) {
            return false;
        }
        var apart = Earth.haversine(latitude[from], longitude[from], latitude[to], longitude[to]);
        return apart > reachable && !isBorder(from, to);
    }

    /** Whether a segment begins after one sample and not after the other: such a way is not counted anyway. */
    private boolean isBorder(int from, int to) {
        var found = Arrays.binarySearch(segmentStarts, to);
        var before = found >= 0 ? found : -found - 2;
        return before >= 0 && segmentStarts[before] > from;
    }

    private Telemetry cleaned(BitSet drop, int[] borders) {
        var starts = Arrays.copyOf(segmentStarts, segmentStarts.length + borders.length);
        System.arraycopy(borders, 0, starts, starts.length - borders.length, borders.length);
        var kept = new Telemetry(
                telemetry.start(),
                telemetry.timed(),
                telemetry.time(),
                telemetry.columns(),
                telemetry.extras(),
                Arrays.stream(starts).sorted().distinct().toArray(),
                telemetry.pauses());
        return without(without(kept, Channel.LATITUDE, drop), Channel.LONGITUDE, drop);
    }

    private static Telemetry without(Telemetry telemetry, Channel channel, BitSet drop) {
        var column = telemetry.columns().get(channel);
        if (column == null) {
            return telemetry;
        }
        var left = column.without(drop);
        return left.present() == 0 ? telemetry.without(channel) : telemetry.with(channel, left);
    }
}
