package org.stadion.workouts.boundary;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works on several things although one of them fails; the first failure is thrown in the end, the others with it. */
final class Failures {
    private @Nullable RuntimeException first;

    void watch(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (first == null) {
                first = failure;
            } else {
                first.addSuppressed(failure);
            }
        }
    }

    void rethrow() {
        if (first != null) {
            throw first;
        }
    }

    /**
     * Does the work for all of them together; if that fails, for each by itself, so that only those fail that are at
     * fault.
     *
     * @param apart hears why they were not done together
     */
    static <T> void togetherOrSingly(List<T> things, Consumer<List<T>> work, Consumer<RuntimeException> apart) {
        if (things.size() < 2) {
            singly(things, work);
            return;
        }
        try {
            work.accept(things);
        } catch (RuntimeException failure) {
            apart.accept(failure);
            singly(things, work);
        }
    }

    private static <T> void singly(List<T> things, Consumer<List<T>> work) {
        var failures = new Failures();
        things.forEach(thing -> failures.watch(() -> work.accept(List.of(thing))));
        failures.rethrow();
    }
}
