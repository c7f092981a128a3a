package org.stadion.admin.workouts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.admin.shell.Address;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.ImportView;

/**
 * Which imports a page shows; the address of the page says the same. What an address says wrongly is passed over.
 *
 * @param after where the page begins, or null for the first
 */
record ImportsQuery(
        Optional<ImportView.State> state,
        Optional<AthleteId> athlete,
        String text,
        boolean oldestFirst,
        @Nullable Cursor after) {

    static final ImportsQuery EVERYTHING = new ImportsQuery(Optional.empty(), Optional.empty(), "", false, null);

    static ImportsQuery read(
            @Nullable String state,
            @Nullable String athlete,
            @Nullable String text,
            @Nullable String order,
            @Nullable String after) {
        return new ImportsQuery(
                stateNamed(state),
                athleteWithId(athlete),
                Address.words(text),
                "oldest".equals(order),
                Address.cursor(after));
    }

    ImportOperations.Filter filter() {
        return new ImportOperations.Filter(
                state.map(ImportView.State::name).orElse(null),
                athlete.orElse(null),
                text.isEmpty() ? null : text,
                oldestFirst);
    }

    ImportsQuery withState(String name) {
        return new ImportsQuery(stateNamed(name), athlete, text, oldestFirst, null);
    }

    ImportsQuery withText(String words) {
        return new ImportsQuery(state, athlete, Address.words(words), oldestFirst, null);
    }

    ImportsQuery ofEverybody() {
        return new ImportsQuery(state, Optional.empty(), text, oldestFirst, null);
    }

    ImportsQuery turned() {
        return new ImportsQuery(state, athlete, text, !oldestFirst, null);
    }

    ImportsQuery from(@Nullable Cursor start) {
        return new ImportsQuery(state, athlete, text, oldestFirst, start);
    }

    /** The part of the address behind the question mark, with it; empty for the plain list. */
    String address() {
        var parameters = new LinkedHashMap<String, String>();
        state.ifPresent(one -> parameters.put("state", one.name().toLowerCase(Locale.ROOT)));
        athlete.ifPresent(one -> parameters.put("athlete", one.toString()));
        parameters.put("q", text);
        parameters.put("order", oldestFirst ? "oldest" : "");
        parameters.put("after", after == null ? "" : after.token());
        return Address.query(parameters);
    }

    private static Optional<ImportView.State> stateNamed(@Nullable String name) {
        return Arrays.stream(ImportView.State.values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<AthleteId> athleteWithId(@Nullable String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(new AthleteId(UUID.fromString(id.trim())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
