package org.stadion.admin.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the console: the one that the person chose, or else the first that their browser asks for. */
public enum Language {
    ENGLISH("en", "English"),
    RUSSIAN("ru", "Русский");

    static final String COOKIE = "stadion_language";

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    public static Language of(HttpServletRequest request) {
        var cookies = request.getCookies();
        var chosen = cookies == null
                ? Stream.<String>empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue);
        var preferred = Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.concat(chosen, preferred)
                .flatMap(tag -> tagged(tag).stream())
                .findFirst()
                .orElse(ENGLISH);
    }
}
