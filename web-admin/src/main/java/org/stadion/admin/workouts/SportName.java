package org.stadion.admin.workouts;

import java.util.Locale;

/** How a page writes the key of a sport. */
final class SportName {

    private SportName() {}

    /** As a title, e.g. {@code Trail run} for {@code trail_run}. */
    static String of(String key) {
        var words = key.replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
