package org.stadion.workouts.control.gpx;

import java.util.Locale;
import java.util.regex.Pattern;
import org.stadion.workouts.control.sport.SportCatalogue;

/** Runkeeper says what the athlete did in the name alone: {@code Mountain Biking 4/13/20 6:58 am}. */
final class RunkeeperTitle {
    private static final Pattern SPORT_AND_DATE =
            Pattern.compile("(\\D{3,40}) \\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4} .{3,12}");

    private RunkeeperTitle() {}

    /** The sport in Runkeeper's word, empty if it is none or another program wrote the file. */
    static String sport(String creator, String name) {
        if (!creator.toLowerCase(Locale.ROOT).startsWith("runkeeper")) {
            return "";
        }
        var title = SPORT_AND_DATE.matcher(name);
        return title.matches()
                        && SportCatalogue.standard().named(title.group(1)).isPresent()
                ? title.group(1)
                : "";
    }
}
