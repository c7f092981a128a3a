package org.stadion.notifications.control;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stadion.notifications.entity.Notice;
import org.stadion.notifications.entity.NoticeType;

/** Puts notices into words, in the reader's language as far as we speak it. */
public final class Wording {

    private static final Pattern GAP = Pattern.compile("\\{(actor|about|points)\\}");
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            TEXTS.put(language, load(language));
        }
    }

    private Wording() {}

    /** A notice in words. */
    public record Words(String title, String text) {}

    public static Words inbox(NoticeType type, Notice.Content content, Locale locale) {
        var language = Language.of(locale);
        return new Words(
                fill(language, type.word() + ".title", content), fill(language, type.word() + ".text", content));
    }

    /**
     * As it may leave the house: who and what kind, but no titles, figures or texts, which may tell of somebody's health.
     */
    public static Words mail(NoticeType type, Notice.Content content, Locale locale) {
        var language = Language.of(locale);
        return new Words(fill(language, type.word() + ".mail", content), fill(language, "mail.text", content));
    }

    /** Why the reader gets the mail and what to do about it. */
    public static String mailClosing(Locale locale) {
        return pattern(Language.of(locale), "mail.closing");
    }

    /** The language in which a reader with this locale is written to. */
    public static String languageTag(Locale locale) {
        return Language.of(locale).tag();
    }

    private static String fill(Language language, String key, Notice.Content content) {
        var counted = key + "." + language.pluralOf(content.points());
        var pattern = texts(language).containsKey(counted) ? pattern(language, counted) : pattern(language, key);
        return GAP.matcher(pattern)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        switch (gap.group(1)) {
                            case "actor" ->
                                content.actorName().isBlank() ? pattern(language, "somebody") : content.actorName();
                            case "about" -> content.about();
                            default -> Long.toString(content.points());
                        }));
    }

    private static String pattern(Language language, String key) {
        return Objects.requireNonNull(texts(language).getProperty(key), () -> "no " + language + " text for " + key);
    }

    private static Properties texts(Language language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }

    private static Properties load(Language language) {
        var name = "wording_" + language.tag() + ".properties";
        try (var stream = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
