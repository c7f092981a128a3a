package org.stadion.localstack.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.stadion.localstack.workoutfile.Recording;
import org.stadion.localstack.workoutfile.Sample;

/** Does one workout, second by second. */
final class Simulation {
    private static final double REST_EFFORT = 0.12;
    private static final int WARM_UP_S = 420;
    private static final int INTERVAL_S = 300;

    private final Athlete athlete;
    private final Kind kind;
    private final Random random;
    private final int everyS;
    private final Course course;
    private final double targetM;
    private final TreeSet<Double> stopsAtM = new TreeSet<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Recording.Pause> pauses = new ArrayList<>();
    private final List<Integer> lapEnds = new ArrayList<>();

    /** @param everyS seconds between two recorded points */
    Simulation(Athlete athlete, Kind kind, int everyS, long seed) {
        this.athlete = athlete;
        this.kind = kind;
        this.everyS = everyS;
        this.random = new Random(seed);
        this.targetM = kind.leastM() + random.nextDouble() * (kind.mostM() - kind.leastM());
        this.course = new Course(athlete.city(), targetM, random);
        for (int i = random.nextInt(4); i > 0; i--) {
            stopsAtM.add(targetM * (0.1 + 0.8 * random.nextDouble()));
        }
    }

    Recording from(Instant start, String name) {
        var pace = Pace.of(athlete, kind);
        var heart = new Heart(athlete);
        var second = 0;
        var distance = 0.0;
        var step = new Pace.Step(0, kind.onWheels() ? 0 : Double.NaN, 0);
        var nextLap = (double) kind.lapM();
        keep(second, distance, step, heart.after(1, REST_EFFORT, 0, random));
        while (distance < targetM) {
            second++;
            var effort = effort(second);
            step = pace.next(effort, kind.sport().outdoors() ? course.grade(distance) : 0, random);
            distance += step.speedMps();
            var bpm = heart.after(1, effort, second, random);
            var lapEnd = distance >= nextLap && distance < targetM;
            var stop = !stopsAtM.isEmpty() && distance >= stopsAtM.first() && !lapEnd;
            if (second % everyS == 0 || lapEnd || stop || distance >= targetM) {
                keep(second, distance, step, bpm);
            }
            if (lapEnd) {
                lapEnds.add(second);
                nextLap += kind.lapM();
            }
            if (stop) {
                stopsAtM.pollFirst();
                var rest = 20 + random.nextInt(400);
                pauses.add(new Recording.Pause(second, second + rest));
                second += rest;
                heart.after(rest, REST_EFFORT, second, random);
            }
        }
        lapEnds.add(second);
        return new Recording(kind.sport(), name, start, samples, pauses, lapEnds);
    }

    /** Gently at first; then steadily, or hard and easy by turns. */
    private double effort(int second) {
        var warm = Math.min(1, 0.8 + 0.2 * second / WARM_UP_S);
        if (!kind.intervals() || second < WARM_UP_S) {
            return kind.effort() * warm;
        }
        return second / INTERVAL_S % 2 == 0 ? 1.02 : 0.62;
    }

    private void keep(int second, double distance, Pace.Step step, double bpm) {
        var outdoors = kind.sport().outdoors();
        samples.add(new Sample(
                second,
                outdoors ? course.latitude(distance) : Double.NaN,
                outdoors ? course.longitude(distance) : Double.NaN,
                outdoors ? course.altitudeM(distance) : Double.NaN,
                distance,
                step.speedMps(),
                bpm,
                step.cadenceRpm(),
                step.powerW()));
    }
}
