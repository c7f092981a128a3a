package org.stadion.workouts.control.activity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The totals of a session or lap as its device counted them. Immutable; a total that is absent was not counted. */
public final class Totals {
    public static final Totals NONE = new Totals(new EnumMap<>(Total.class));

    private final Map<Total, Double> values;

    private Totals(EnumMap<Total, Double> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public OptionalDouble value(Total total) {
        var value = values.get(total);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean has(Total total) {
        return values.containsKey(total);
    }

    /** These totals but one. */
    public Totals without(Total total) {
        var others = new EnumMap<Total, Double>(Total.class);
        others.putAll(values);
        others.remove(total);
        return new Totals(others);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Map<Total, Double> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Totals that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Totals" + values;
    }

    /** Takes what is plausible and counts the rest as a warning. */
    public static final class Builder {
        private final EnumMap<Total, Double> values = new EnumMap<>(Total.class);
        private final Warnings warnings;

        public Builder(Warnings warnings) {
            this.warnings = warnings;
        }

        public Builder put(Total total, double value) {
            if (total.plausible(value)) {
                values.put(total, value);
            } else if (!heartBeatsNot(total, value)) {
                warnings.add(WarningCode.TOTALS_IMPLAUSIBLE);
            }
            return this;
        }

        /** Devices without a strap write a heart rate of zero or 255; that is an absence, not a fault. */
        private static boolean heartBeatsNot(Total total, double value) {
            return (value == 0 || value == 255)
                    && (total == Total.AVG_HEART_RATE
                            || total == Total.MAX_HEART_RATE
                            || total == Total.MIN_HEART_RATE
                            || total == Total.AVG_CADENCE
                            || total == Total.POOL_LENGTH);
        }

        public Builder putIfAbsent(Total total, double value) {
            return values.containsKey(total) ? this : put(total, value);
        }

        public OptionalDouble value(Total total) {
            var value = values.get(total);
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }

        public Builder remove(Total total) {
            values.remove(total);
            return this;
        }

        public Totals build() {
            return values.isEmpty() ? NONE : new Totals(new EnumMap<>(values));
        }
    }
}
