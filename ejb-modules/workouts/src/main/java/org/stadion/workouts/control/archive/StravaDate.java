package org.stadion.workouts.control.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times as Strava writes them into its table: UTC, in the words of the account's language. */
final class StravaDate {
    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("MMM d, uuuu, h:mm:ss a", Locale.US),
            format("d MMM uuuu, HH:mm:ss", Locale.UK),
            format("dd.MM.uuuu, HH:mm:ss", Locale.GERMANY),
            format("d MMMM uuuu, HH:mm:ss", Locale.FRANCE),
            format("d MMM uuuu, HH:mm:ss", Locale.FRANCE),
            format("d MMM uuuu, HH:mm:ss", Locale.forLanguageTag("es-ES")),
            format("d MMM uuuu, HH:mm:ss", Locale.ITALY),
            format("d MMM uuuu, HH:mm:ss", Locale.forLanguageTag("nl-NL")),
            format("uuuu-MM-dd HH:mm:ss", Locale.ROOT));

    private StravaDate() {}

    private static DateTimeFormatter format(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language);
    }

    static Optional<Instant> parse(String text) {
        if (text.isEmpty() || text.length() > 60) {
            return Optional.empty();
        }
        return FORMATS.stream().flatMap(format -> parse(text, format).stream()).findFirst();
    }

    private static Optional<Instant> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException otherLanguage) {
            return Optional.empty();
        }
    }
}
