package org.stadion.localstack.workoutfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A workout as the device that recorded it knows it.
 *
 * @param samples in the order of time; between two of them lies a pause when {@code pauses} says so
 * @param pauses in the order of time
 * @param lapEnds the seconds at which laps end; the last is the end of the workout
 */
public record Recording(
        Sport sport, String name, Instant start, List<Sample> samples, List<Pause> pauses, List<Integer> lapEnds) {

    /** The timer stood from one second, that of a sample, to another. */
    public record Pause(int from, int to) {
        int seconds() {
            return to - from;
        }
    }

    public Recording {
        samples = List.copyOf(samples);
        pauses = List.copyOf(pauses);
        lapEnds = List.copyOf(lapEnds);
        if (samples.isEmpty()
                || lapEnds.isEmpty()
                || lapEnds.getLast() != samples.getLast().second()) {
            throw new IllegalArgumentException("a recording ends with its last sample and its last lap");
        }
    }

    public int elapsedS() {
        return samples.getLast().second();
    }

    public double distanceM() {
        return samples.getLast().distanceM();
    }

    Instant at(int second) {
        return start.plusSeconds(second);
    }

    /** The pause that begins at a sample's second, in seconds; 0 when there is none. */
    int pausedAfter(int second) {
        return pauses.stream()
                .filter(pause -> pause.from() == second)
                .mapToInt(Pause::seconds)
                .findFirst()
                .orElse(0);
    }

    /** Of the whole workout. */
    public Stretch whole() {
        return stretch(0, elapsedS());
    }

    /** Lap by lap. */
    List<Stretch> laps() {
        var laps = new ArrayList<Stretch>();
        var from = 0;
        for (var to : lapEnds) {
            laps.add(stretch(from, to));
            from = to;
        }
        return laps;
    }

    private Stretch stretch(int from, int to) {
        var inside = samples.stream()
                .filter(s -> s.second() >= from && s.second() <= to)
                .toList();
        var paused = pauses.stream()
                .filter(pause -> pause.from() >= from && pause.to() <= to)
                .mapToInt(Pause::seconds)
                .sum();
        return new Stretch(from, to, to - from - paused, inside);
    }
}
