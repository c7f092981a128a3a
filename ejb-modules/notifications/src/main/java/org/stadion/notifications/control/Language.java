package org.stadion.notifications.control;

import java.util.Locale;

/** A language that notices are written in, and how it counts (Unicode CLDR, plural rules for whole numbers). */
enum Language {
    ENGLISH("en") {
        @Override
        String pluralOf(long number) {
            return number == 1 ? "one" : "other";
        }
    },
    RUSSIAN("ru") {
        @Override
        String pluralOf(long number) {
            long unit = number % 10;
            long teens = number % 100;
            if (unit == 1 && teens != 11) {
                return "one";
            }
            return unit >= 2 && unit <= 4 && !(teens >= 12 && teens <= 14) ? "few" : "many";
        }
    };

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The name of the form that goes with the number, which is not negative. */
    abstract String pluralOf(long number);

    String tag() {
        return tag;
    }

    /** The reader's language, or English. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(RUSSIAN.tag) ? RUSSIAN : ENGLISH;
    }
}
