package org.stadion.admin.runtime;

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
 */
record DeadLettersQuery(Optional<DeadLetter.Kind> kind, String text) {

    static final DeadLettersQuery EVERYTHING = new DeadLettersQuery(Optional.empty(), "");

    static DeadLettersQuery read(@Nullable String kind, @Nullable String text) {
        return new DeadLettersQuery(kindNamed(kind), Address.words(text));
    }

    DeadLetters.Filter filter() {
        return new DeadLetters.Filter(kind.orElse(null), text.isEmpty() ? null : text);
    }

    DeadLettersQuery withKind(String name) {
        return new DeadLettersQuery(kindNamed(name), text);
    }

    DeadLettersQuery withText(String words) {
        return new DeadLettersQuery(kind, Address.words(words));
    }

    String address(@Nullable Cursor from) {
        var parameters = new LinkedHashMap<String, String>();
        kind.ifPresent(one -> parameters.put("kind", one.name().toLowerCase(Locale.ROOT)));
        parameters.put("q", text);
        parameters.put("after", from == null ? "" : from.token());
        return Address.query(parameters);
    }

    private static Optional<DeadLetter.Kind> kindNamed(@Nullable String name) {
        return Address.choice(DeadLetter.Kind.class, name);
    }
}
