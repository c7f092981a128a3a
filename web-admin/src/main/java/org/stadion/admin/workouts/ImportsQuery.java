package org.stadion.admin.workouts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.admin.shell.Address;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.ImportView;

/**
 * Which imports a page shows; the address of the page says the same. What an address says wrongly is passed over.
 */
record ImportsQuery(Optional<ImportView.State> state, Optional<AthleteId> athlete, String text, boolean oldestFirst) {

    static final ImportsQuery EVERYTHING = new ImportsQuery(Optional.empty(), Optional.empty(), "", false);

    static ImportsQuery read(
            @Nullable String state, @Nullable String athlete, @Nullable String text, @Nullable String order) {
        return new ImportsQuery(
                stateNamed(state),
                Address.id(athlete).map(AthleteId::new),
                Address.words(text),
                "oldest".equals(order));
    }

    ImportOperations.Filter filter() {
        return new ImportOperations.Filter(
                state.map(ImportView.State::name).orElse(null),
                athlete.orElse(null),
                text.isEmpty() ? null : text,
                oldestFirst);
    }

    ImportsQuery withState(String name) {
        return new ImportsQuery(stateNamed(name), athlete, text, oldestFirst);
    }

    ImportsQuery withText(String words) {
        return new ImportsQuery(state, athlete, Address.words(words), oldestFirst);
    }

    ImportsQuery ofEverybody() {
        return new ImportsQuery(state, Optional.empty(), text, oldestFirst);
    }

    ImportsQuery turned() {
        return new ImportsQuery(state, athlete, text, !oldestFirst);
    }

    /** The part of the address behind the question mark, with it; empty for the plain list. */
    String address(@Nullable Cursor from) {
        var parameters = new LinkedHashMap<String, String>();
        state.ifPresent(one -> parameters.put("state", one.name().toLowerCase(Locale.ROOT)));
        athlete.ifPresent(one -> parameters.put("athlete", one.toString()));
        parameters.put("q", text);
        parameters.put("order", oldestFirst ? "oldest" : "");
        parameters.put("after", from == null ? "" : from.token());
        return Address.query(parameters);
    }

    private static Optional<ImportView.State> stateNamed(@Nullable String name) {
        return Address.choice(ImportView.State.class, name);
    }
}
