package org.stadion.workouts.control.analysis;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * One computed figure: a value, or the reason why there is none. Zero is a value ("did not climb"); a figure that
 * could not be computed is never zero.
 */
public sealed interface Metric {

    /** The way it was, or would have been, computed. */
    Algorithm algorithm();

    /** A finite amount in the unit that the algorithm states. */
    record Value(double amount, Algorithm algorithm) implements Metric {
        public Value {
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("not a value: " + amount);
            }
        }
    }

    record Missing(Reason reason, Algorithm algorithm) implements Metric {}

    /** A value when the amount is finite, else a figure missing for {@link Reason#INSUFFICIENT_DATA}. */
    static Metric of(double amount, Algorithm algorithm) {
        return Double.isFinite(amount)
                ? new Value(amount, algorithm)
                : new Missing(Reason.INSUFFICIENT_DATA, algorithm);
    }

    static Metric missing(Reason reason, Algorithm algorithm) {
        return new Missing(reason, algorithm);
    }

    default boolean isPresent() {
        return this instanceof Value;
    }

    default OptionalDouble value() {
        return switch (this) {
            case Value value -> OptionalDouble.of(value.amount());
            case Missing missing -> OptionalDouble.empty();
        };
    }

    /** A figure made from this one; when this one is missing, the result is missing for the same reason. */
    default Metric then(Algorithm next, DoubleFunction<Metric> formula) {
        return switch (this) {
            case Value value -> formula.apply(value.amount());
            case Missing missing -> new Missing(missing.reason(), next);
        };
    }
}
