package org.stadion.profiles.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Patch;
import org.stadion.profiles.ProfileChange;

/** What the fields of a profile may hold. */
public final class ProfileRules {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_BIO = 500;
    public static final int LONGEST_CITY = 100;
    public static final int YOUNGEST_YEARS = 13;
    public static final int OLDEST_YEARS = 120;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private ProfileRules() {}

    /** @return everything that is wrong with the change, in the order of its fields */
    public static List<Violation> violations(ProfileChange change, LocalDate today) {
        var found = new ArrayList<Violation>();
        kept("handle", change.handle(), ProfileRules::handle, found);
        kept("display_name", change.displayName(), ProfileRules::name, found);
        cleared("bio", change.bio(), bio -> text(bio, LONGEST_BIO, true), found);
        cleared("city", change.city(), city -> text(city, LONGEST_CITY, false), found);
        cleared("country", change.country(), ProfileRules::country, found);
        cleared("birth_date", change.birthDate(), date -> birth(date, today), found);
        kept("zone", change.zone(), zone -> Wrong.NO, found);
        kept("week_starts_on", change.weekStartsOn(), day -> Wrong.NO, found);
        kept("units", change.units(), units -> Wrong.NO, found);
        kept("profile_visibility", change.profileVisibility(), visibility -> Wrong.NO, found);
        kept("workout_visibility", change.workoutVisibility(), visibility -> Wrong.NO, found);
        kept("follows_need_approval", change.followsNeedApproval(), answer -> Wrong.NO, found);
        return List.copyOf(found);
    }

    /** @return the name as it is kept, cut to what fits; empty when nothing printable is left */
    public static String fittingName(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    private static Wrong handle(String handle) {
        if (!Handles.wellFormed(handle)) {
            return new Wrong("malformed", "Use 3 to 30 of a-z, 0-9, dot, underscore and hyphen.");
        }
        return Handles.reserved(handle) ? new Wrong("reserved", "This handle is kept for the house.") : Wrong.NO;
    }

    private static Wrong name(String name) {
        return name.isBlank() ? new Wrong("blank", "Say at least one letter.") : text(name, LONGEST_NAME, false);
    }

    private static Wrong text(String text, int longest, boolean lines) {
        if (text.codePointCount(0, text.length()) > longest) {
            return new Wrong("too_long", "Use at most " + longest + " characters.");
        }
        var printable = text.codePoints().allMatch(c -> !Character.isISOControl(c) || (lines && c == '\n'));
        return printable ? Wrong.NO : new Wrong("control_character", "Leave control characters out.");
    }

    private static Wrong country(String country) {
        return COUNTRIES.contains(country)
                ? Wrong.NO
                : new Wrong("unknown_country", "Use an ISO 3166-1 code of two capital letters, e.g. DE.");
    }

    private static Wrong birth(LocalDate date, LocalDate today) {
        if (date.isAfter(today.minusYears(YOUNGEST_YEARS))) {
            return new Wrong("too_young", "Athletes are at least " + YOUNGEST_YEARS + " years old.");
        }
        return date.isBefore(today.minusYears(OLDEST_YEARS))
                ? new Wrong("too_old", "Check the year of birth.")
                : Wrong.NO;
    }

    private static <T> void kept(String field, Patch<T> patch, Function<T, Wrong> rule, List<Violation> found) {
        if (patch.mentioned() && patch.value() == null) {
            found.add(new Violation("/" + field, "required", "This cannot be cleared."));
        }
        cleared(field, patch, rule, found);
    }

    private static <T> void cleared(String field, Patch<T> patch, Function<T, Wrong> rule, List<Violation> found) {
        patch.apply(value -> value.map(rule)
                .filter(wrong -> !wrong.equals(Wrong.NO))
                .ifPresent(wrong -> found.add(new Violation("/" + field, wrong.code(), wrong.message()))));
    }

    private record Wrong(String code, String message) {
        static final Wrong NO = new Wrong("", "");
    }
}
