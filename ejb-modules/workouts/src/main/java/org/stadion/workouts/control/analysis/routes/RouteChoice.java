package org.stadion.workouts.control.analysis.routes;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the route that a course followed, among those that it may be on. */
public final class RouteChoice {

    private RouteChoice() {}

    /** A route by whatever its keeper calls it. */
    public record Known<K>(K key, RouteSignature line) {}

    /** The route, and how nearly the course followed it. */
    public record Chosen<K>(K key, RouteMatch match) {}

    /** @return the most alike in the same direction, the first of equals; empty if the course is a new one */
    public static <K> Optional<Chosen<K>> among(Collection<Known<K>> known, RouteSignature course) {
        return known.stream()
                .map(route -> new Chosen<>(route.key(), RouteComparison.compare(route.line(), course)))
                .filter(chosen -> chosen.match().same())
                .min(Comparator.<Chosen<K>>comparingDouble(
                                chosen -> -chosen.match().share())
                        .thenComparingDouble(chosen -> chosen.match().meanDeviation()));
    }
}
