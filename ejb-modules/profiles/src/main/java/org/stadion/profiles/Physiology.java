package org.stadion.profiles;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stadion.profiles.Measurements.Reading;
import org.stadion.profiles.ProfileView.Sex;

/** What is known of an athlete's body, day by day. A day before the first value of a kind has none. */
public final class Physiology {
    private static final NavigableMap<LocalDate, Double> NOTHING = Collections.emptyNavigableMap();

    private final Map<MeasurementKind, NavigableMap<LocalDate, Double>> values;
    private final @Nullable Sex sex;
    private final @Nullable LocalDate birthDate;

    public Physiology(
            Map<MeasurementKind, NavigableMap<LocalDate, Double>> values,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate) {
        var copy = new EnumMap<MeasurementKind, NavigableMap<LocalDate, Double>>(MeasurementKind.class);
        values.forEach((kind, history) -> copy.put(kind, new TreeMap<>(history)));
        this.values = copy;
        this.sex = sex;
        this.birthDate = birthDate;
    }

    /** Of an athlete who said nothing. */
    public static Physiology unknown() {
        return new Physiology(Map.of(), null, null);
    }

    /** The value that holds on a day. */
    public Optional<Reading> on(MeasurementKind kind, LocalDate day) {
        return Optional.ofNullable(values.getOrDefault(kind, NOTHING).floorEntry(day))
                .map(entry -> new Reading(entry.getKey(), entry.getValue()));
    }

    /** The day from which the next value of the kind holds, after this day. */
    public Optional<LocalDate> nextAfter(MeasurementKind kind, LocalDate day) {
        return Optional.ofNullable(values.getOrDefault(kind, NOTHING).higherKey(day));
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** As if this had been measured too, or instead of what was measured from the same day. */
    public Physiology supposing(MeasurementKind kind, Reading reading) {
        var supposed = new Physiology(values, sex, birthDate);
        supposed.values.computeIfAbsent(kind, none -> new TreeMap<>()).put(reading.validFrom(), reading.value());
        return supposed;
    }
}
