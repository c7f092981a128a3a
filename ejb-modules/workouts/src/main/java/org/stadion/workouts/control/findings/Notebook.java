package org.stadion.workouts.control.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.zones.ZoneScale;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.Findings.FoundClimb;
import org.stadion.workouts.entity.Findings.Input;
import org.stadion.workouts.entity.Findings.ZoneTimes;

/** Findings in the making: what was found before stays until it is found anew. */
final class Notebook {
    private static final double TENTHS = 10;
    private static final double DIGITS = 1e4;

    private final Map<String, Figure> figures;
    private final Map<String, ZoneTimes> zones = new HashMap<>();
    private final Map<String, Input> inputs;
    private List<FoundClimb> climbs;

    Notebook(Findings before) {
        figures = new HashMap<>(before.figures().byName());
        before.zones().forEach(times -> zones.put(times.signal(), times));
        inputs = new HashMap<>(before.inputs());
        climbs = before.climbs();
    }

    Findings findings() {
        var signals = new ArrayList<String>(zones.keySet());
        signals.sort(null);
        return new Findings(
                new Figures(figures), signals.stream().map(zones::get).toList(), climbs, inputs);
    }

    Figures figures() {
        return new Figures(figures);
    }

    void note(String name, Metric metric) {
        figures.put(
                name,
                switch (metric) {
                    case Metric.Value value ->
                        new Figure(
                                null,
                                rounded(value.amount(), DIGITS),
                                value.algorithm().code(),
                                null,
                                null);
                    case Metric.Missing missing ->
                        new Figure(null, null, null, missing.reason().code(), null);
                });
    }

    void noteZones(String signal, ZoneScale scale, double[] seconds) {
        var limits = new ArrayList<Double>();
        for (var zone : scale.zones()) {
            limits.add(rounded(zone.above(), DIGITS));
        }
        var times = new ArrayList<Double>();
        for (var time : seconds) {
            times.add(rounded(time, TENTHS));
        }
        zones.put(signal, new ZoneTimes(signal, scale.algorithm().code(), null, limits, times));
    }

    void noteZones(String signal, Reason missing) {
        zones.put(signal, new ZoneTimes(signal, null, missing.code(), List.of(), List.of()));
    }

    void forgetZones(String signal) {
        zones.remove(signal);
    }

    void noteClimbs(List<FoundClimb> found) {
        climbs = found;
    }

    void noteInput(String key, Input input) {
        inputs.put(key, input);
    }

    void forgetInput(String key) {
        inputs.remove(key);
    }

    static double rounded(double value, double digits) {
        return Math.round(value * digits) / digits;
    }
}
