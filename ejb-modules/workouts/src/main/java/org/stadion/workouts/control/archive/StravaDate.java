package org.stadion.workouts.control.archive;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Times as Strava writes them into its table: UTC, in the words of the account's language, and with the punctuation of
 * whatever library wrote them that year. So months are known by their first letters, and commas and dots may be there or not.
 */
final class StravaDate {
    private static final String CLOCK =
            ",?(?: (?:a|at|om|um|kl))? (\\d{1,2})[:.](\\d{2})[:.](\\d{2})(?: ?([ap])\\.? ?m\\.?)?(?: utc)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.? (?:de )?([a-z]{3,10})\\.?,? (?:de )?(\\d{4})" + CLOCK);
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]{3,10})\\.? (\\d{1,2}),? (\\d{4})" + CLOCK);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + CLOCK);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + CLOCK);

    /** The first letters in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, without accents. */
    private static final Map<String, Integer> MONTHS = months(List.of(
            "jan ene gen sty",
            "feb fev lut",
            "mar mrt",
            "apr avr abr kwi",
            "may mai mei mag maj",
            "jun juin giu cze",
            "jul juil lug lip",
            "aug aou ago sie",
            "sep set wrz",
            "oct okt ott out paz",
            "nov lis",
            "dec dez dic gru"));

    private StravaDate() {}

    private static Map<String, Integer> months(List<String> words) {
        var months = new HashMap<String, Integer>();
        for (var i = 0; i < words.size(); i++) {
            for (var word : words.get(i).split(" ", -1)) {
                months.put(word, i + 1);
            }
        }
        return months;
    }

    static Optional<Instant> parse(String text) {
        if (text.isEmpty() || text.length() > 60) {
            return Optional.empty();
        }
        var plain = plain(text);
        return matched(DAY_FIRST, plain)
                .flatMap(found -> instant(found, found.group(3), month(found.group(2)), found.group(1)))
                .or(() -> matched(MONTH_FIRST, plain)
                        .flatMap(found -> instant(found, found.group(3), month(found.group(1)), found.group(2))))
                .or(() -> matched(DAY_MONTH_YEAR, plain)
                        .flatMap(found -> instant(found, found.group(3), number(found.group(2)), found.group(1))))
                .or(() -> matched(YEAR_MONTH_DAY, plain)
                        .flatMap(found -> instant(found, found.group(1), number(found.group(2)), found.group(3))));
    }

    /** Small letters without accents, and one kind of space. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<MatchResult> matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int month(String word) {
        var longer = word.length() > 3 ? MONTHS.getOrDefault(word.substring(0, 4), 0) : 0;
        return longer > 0 ? longer : MONTHS.getOrDefault(word.substring(0, 3), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<Instant> instant(MatchResult found, String year, int month, String day) {
        try {
            var hour = hour(number(found.group(4)), Optional.ofNullable(found.group(7)));
            return Optional.of(LocalDateTime.of(
                            number(year), month, number(day), hour, number(found.group(5)), number(found.group(6)))
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int hour(int written, Optional<String> half) {
        if (half.isEmpty()) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw new DateTimeException("no hour of half a day");
        }
        return written % 12 + (half.get().equals("p") ? 12 : 0);
    }
}
