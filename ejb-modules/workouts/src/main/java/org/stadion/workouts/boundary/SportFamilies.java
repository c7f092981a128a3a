package org.stadion.workouts.boundary;

import org.stadion.workouts.control.sport.SportCatalogue;

/** Families of sports by the keys that are stored, as the merge rules want them: empty where the sport may be any. */
final class SportFamilies {
    private SportFamilies() {}

    static String of(String sport) {
        return SportCatalogue.standard()
                .byKey(sport)
                .map(known -> Incoming.family(known.family().name()))
                .orElse("");
    }
}
