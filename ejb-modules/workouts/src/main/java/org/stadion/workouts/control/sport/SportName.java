package org.stadion.workouts.control.sport;

import java.util.List;
import java.util.Locale;

/** One spelling for the names that services give to sports. */
final class SportName {
    private static final int LONGEST = 80;
    private static final List<String> PREFIXES =
            List.of("hk_workout_activity_type_", "exercise_type_", "garmin_", "sport_");
    private static final List<String> SUFFIXES = List.of("_v2", "_ws");

    private SportName() {}

    /** {@code HKWorkoutActivityTypeCycling} and {@code TrailRun} become {@code cycling} and {@code trail_run}. */
    static String normal(String name) {
        var words = words(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        for (var prefix : PREFIXES) {
            if (words.startsWith(prefix) && words.length() > prefix.length()) {
                words = words.substring(prefix.length());
            }
        }
        for (var suffix : SUFFIXES) {
            if (words.endsWith(suffix)) {
                words = words.substring(0, words.length() - suffix.length());
            }
        }
        return words;
    }

    private static String words(String name) {
        var words = new StringBuilder(name.length() + 8);
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                separate(words);
                continue;
            }
            if (Character.isUpperCase(c) && beginsWord(name, i)) {
                separate(words);
            }
            words.append(c);
        }
        return words.toString().strip().replaceAll("^_+|_+$", "").toLowerCase(Locale.ROOT);
    }

    /** A capital begins a word after a small letter, and before one when it ends a run of capitals. */
    private static boolean beginsWord(String name, int i) {
        if (i == 0) {
            return false;
        }
        var before = name.charAt(i - 1);
        var after = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && Character.isLowerCase(after));
    }

    private static void separate(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '_') {
            words.append('_');
        }
    }
}
