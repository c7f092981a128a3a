package org.stadion.workouts.control.analysis.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The ranking of one discipline. Of equal marks the earlier one leads: a record must be beaten. */
public enum RecordBook {
    /** Lower is better: times. */
    LOWER(1),
    /** Higher is better: distances, powers, speeds. */
    HIGHER(-1);

    /** How many marks a book keeps. */
    public static final int KEPT = 10;

    private final int sign;

    RecordBook(int sign) {
        this.sign = sign;
    }

    /** The best marks first, at most {@code most}, of each workout its best only. */
    public List<Mark> top(List<Mark> marks, int most) {
        var seen = new HashSet<String>();
        return marks.stream()
                .sorted(order())
                .filter(mark -> seen.add(mark.workout()))
                .limit(most)
                .toList();
    }

    /** The ten best of a period, seen from a day. */
    public List<Mark> top(List<Mark> marks, RecordPeriod period, LocalDate asked) {
        return top(
                marks.stream()
                        .filter(mark -> period.includes(mark.day(), asked))
                        .toList(),
                KEPT);
    }

    public Optional<Mark> best(List<Mark> marks, RecordPeriod period, LocalDate asked) {
        return top(marks, period, asked).stream().findFirst();
    }

    /** Every mark that was a record on the day it was set, in order of time. */
    public List<Mark> timeline(List<Mark> marks) {
        var records = new ArrayList<Mark>();
        for (Mark mark : marks.stream()
                .sorted(Comparator.comparing(Mark::day).thenComparing(order()))
                .toList()) {
            if (records.isEmpty() || beats(mark.value(), records.getLast().value())) {
                records.add(mark);
            }
        }
        return List.copyOf(records);
    }

    public boolean beats(double value, double record) {
        return sign * value < sign * record;
    }

    private Comparator<Mark> order() {
        return Comparator.<Mark>comparingDouble(mark -> sign * mark.value())
                .thenComparing(Mark::day)
                .thenComparing(Mark::workout);
    }
}
