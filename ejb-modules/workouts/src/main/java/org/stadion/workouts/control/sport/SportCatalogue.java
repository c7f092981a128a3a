package org.stadion.workouts.control.sport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the sport behind a source's own name or number.
 *
 * <p>Most services differ only in how they write the same words ({@code TrailRun}, {@code trail_running},
 * {@code HKWorkoutActivityTypeRunning}), so names are first brought to one spelling. Numbers have a table each.
 */
public final class SportCatalogue {
    private static final SportCatalogue STANDARD = read("sports.csv");
    private static final int COLUMNS = 10;

    private final Map<String, Sport> byKey = new LinkedHashMap<>();
    private final Map<String, Sport> byName = new HashMap<>();
    private final Map<String, Sport> byFit = new HashMap<>();
    private final Map<String, Sport> byHealthConnect = new HashMap<>();
    private final Map<String, String> fitNumbers = new HashMap<>();

    private SportCatalogue() {}

    public static SportCatalogue standard() {
        return STANDARD;
    }

    private static SportCatalogue read(String resource) {
        var catalogue = new SportCatalogue();
        try (var stream = SportCatalogue.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource + " beside " + SportCatalogue.class);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(catalogue::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    private void add(String[] row) {
        if (row.length != COLUMNS) {
            throw new IllegalStateException("a sport needs " + COLUMNS + " columns: " + String.join(",", row));
        }
        var sport = new Sport(
                row[0],
                SportFamily.valueOf(row[1].toUpperCase(Locale.ROOT)),
                Effort.valueOf(row[2].toUpperCase(Locale.ROOT)),
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4]),
                row[5].equals("yes"),
                row[6].equals("yes"));
        byKey.put(sport.key(), sport);
        byName.put(sport.key(), sport);
        index(byFit, row[7], sport);
        fitNumbers.put(sport.key(), row[7].split(" ", -1)[0]);
        index(byHealthConnect, row[8], sport);
        index(byName, row[9], sport);
    }

    private static void index(Map<String, Sport> table, String codes, Sport sport) {
        for (var code : codes.split(" ", -1)) {
            if (!code.isEmpty()) {
                table.put(code, sport);
            }
        }
    }

    public Collection<Sport> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    public Optional<Sport> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Sport other() {
        return required("other");
    }

    /** A sport of the catalogue that the code itself knows of. */
    public Sport required(String key) {
        return byKey(key).orElseThrow(() -> new IllegalArgumentException("no sport " + key));
    }

    /** The sport of FIT's numbers; a sub-sport nobody knows falls back to its sport. */
    public Sport ofFit(int sport, int subSport) {
        var exact = byFit.get(sport + ":" + subSport);
        return exact != null ? exact : byFit.getOrDefault(Integer.toString(sport), other());
    }

    /** FIT's numbers for a sport, {@code sport:sub_sport}; generic where the profile has none. */
    public String fitNumbers(Sport sport) {
        var numbers = fitNumbers.getOrDefault(sport.key(), "");
        if (numbers.isEmpty()) {
            return "0:0";
        }
        return numbers.contains(":") ? numbers : numbers + ":0";
    }

    /** The sport of Health Connect's exercise type. */
    public Sport ofHealthConnect(int exerciseType) {
        return byHealthConnect.getOrDefault(Integer.toString(exerciseType), other());
    }

    /** The sport of a GPX {@code type}: words, or Strava's numbers as its own exports write them. */
    public Sport ofGpx(String type) {
        var text = type.strip();
        var number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return ofName(number ? "gpx_" + text : text);
    }

    /**
     * The sport that Strava, Garmin, Polar, HealthKit, Health Connect, TCX or a file calls by this name, else
     * {@code other}.
     */
    public Sport ofName(String name) {
        return named(name).orElseGet(this::other);
    }

    /** The sport called by this name, if any is. */
    public Optional<Sport> named(String name) {
        return Optional.ofNullable(byName.get(SportName.normal(name)));
    }
}
