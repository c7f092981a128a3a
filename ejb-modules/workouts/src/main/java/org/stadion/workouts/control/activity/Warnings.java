package org.stadion.workouts.control.activity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts repairs while a file is read. */
public final class Warnings {
    private final Map<WarningCode, Long> counts = new EnumMap<>(WarningCode.class);

    public void add(WarningCode code) {
        add(code, 1);
    }

    public void add(WarningCode code, long count) {
        if (count > 0) {
            counts.merge(code, count, Long::sum);
        }
    }

    public void addAll(List<Warning> warnings) {
        warnings.forEach(warning -> add(warning.code(), warning.count()));
    }

    public boolean has(WarningCode code) {
        return counts.containsKey(code);
    }

    /** In the order of the codes. */
    public List<Warning> list() {
        return counts.entrySet().stream()
                .map(entry -> new Warning(entry.getKey(), entry.getValue()))
                .toList();
    }
}
