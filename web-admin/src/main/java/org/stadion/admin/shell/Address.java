package org.stadion.admin.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Cursor;

/** The part of a page's address behind the question mark: a link reproduces the view. */
public final class Address {

    private static final int LONGEST_TEXT = 200;

    private Address() {}

    /** With its question mark; parameters without a value are left out, and so is a mark with nothing behind it. */
    public static String query(Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** What was typed, without space around it, not longer than anybody types. */
    public static String words(@Nullable String text) {
        var words = text == null ? "" : text.strip();
        return words.substring(0, Math.min(LONGEST_TEXT, words.length()));
    }

    /** A cursor, or null if the text cannot be one. */
    public static @Nullable Cursor cursor(@Nullable String token) {
        return token == null || !token.matches("[A-Za-z0-9_-]{1,100}") ? null : new Cursor(token);
    }

    /** An id, or nothing if the text is none. */
    public static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The constant with this name in any case, or nothing if there is none. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> of, @Nullable String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
