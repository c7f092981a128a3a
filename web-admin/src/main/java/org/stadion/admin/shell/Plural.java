package org.stadion.admin.shell;

import java.util.Locale;

/** The form that a noun takes after a whole number (Unicode CLDR plural rules, for the languages of the console). */
enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    static Plural of(Locale locale, long number) {
        return locale.getLanguage().equals("ru") ? russian(number) : number == 1 ? ONE : OTHER;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Plural russian(long number) {
        long last = number % 10;
        long lastTwo = number % 100;
        if (last == 1 && lastTwo != 11) {
            return ONE;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
    }
}
