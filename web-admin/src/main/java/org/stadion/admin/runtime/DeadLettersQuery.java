package org.stadion.admin.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.admin.shell.Address;
import org.stadion.kernel.Cursor;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;

/**
 * Which dead letters a page shows; the address of the page says the same. What an address says wrongly is passed over.
 *
 * @param after where the page begins, or null for the first
 */
record DeadLettersQuery(
        Optional<DeadLetter.Kind> kind,
        String text,
        @Nullable Cursor after) {

    static final DeadLettersQuery EVERYTHING = new DeadLettersQuery(Optional.empty(), "", null);

    static DeadLettersQuery read(@Nullable String kind, @Nullable String text, @Nullable String after) {
        return new DeadLettersQuery(kindNamed(kind), Address.words(text), Address.cursor(after));
    }

    DeadLetters.Filter filter() {
        return new DeadLetters.Filter(kind.orElse(null), text.isEmpty() ? null : text);
    }

    DeadLettersQuery withKind(String name) {
        return new DeadLettersQuery(kindNamed(name), text, null);
    }

    DeadLettersQuery withText(String words) {
        return new DeadLettersQuery(kind, Address.words(words), null);
    }

    DeadLettersQuery from(@Nullable Cursor start) {
        return new DeadLettersQuery(kind, text, start);
    }

    String address() {
        var parameters = new LinkedHashMap<String, String>();
        kind.ifPresent(one -> parameters.put("kind", one.name().toLowerCase(Locale.ROOT)));
        parameters.put("q", text);
        parameters.put("after", after == null ? "" : after.token());
        return Address.query(parameters);
    }

    private static Optional<DeadLetter.Kind> kindNamed(@Nullable String name) {
        return Arrays.stream(DeadLetter.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
