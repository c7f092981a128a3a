package org.stadion.admin.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.rights.Right;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Texts;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.AthleteDirectory;
import org.stadion.profiles.Profiles;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutSupport;

/** What fits a text or an id, among the things that the person may see. */
@Named("search")
@RequestScoped
public class Search {

    private static final int SHORTEST = 2;
    private static final int MOST_OF_A_KIND = 6;

    @Inject
    Me me;

    @Inject
    ImportOperations imports;

    @Inject
    DeadLetters deadLetters;

    @Inject
    WorkoutSupport workouts;

    @Inject
    AthleteDirectory directory;

    @Inject
    Profiles profiles;

    @Inject
    @Param(name = "q")
    @Nullable
    String asked;

    private @Nullable Hit chosen;
    private @Nullable List<Hit> results;

    /** For the list under the search field. */
    public List<Hit> hits(String typed) {
        var words = Address.words(typed);
        var hits = new ArrayList<>(places(words));
        if (words.length() >= SHORTEST) {
            var id = id(words);
            hits.addAll(id.isPresent() ? things(id.get()) : named(words));
        }
        return hits;
    }

    /** For the page of results. */
    public List<Hit> results() {
        if (results == null) {
            results = hits(words());
        }
        return results;
    }

    public String words() {
        return Address.words(asked);
    }

    /** Goes to what was chosen, or to the page of results when only something was typed. */
    public void go() {
        var wanted = Address.words(chosen == null ? null : chosen.page());
        var page = wanted.startsWith(HitConverter.CHOSEN) ? wanted.substring(1) : "search?q=" + encoded(wanted);
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/" + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public Converter<Hit> converter() {
        return new HitConverter();
    }

    public @Nullable Hit getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Hit chosen) {
        this.chosen = chosen;
    }

    private List<Hit> places(String words) {
        var begin = words.toLowerCase(Locale.ROOT);
        return me.places().stream()
                .map(place ->
                        new Hit("search.pages", place.icon(), Texts.text("place." + place.page()), "", place.page()))
                .filter(hit ->
                        !begin.isEmpty() && hit.title().toLowerCase(Locale.ROOT).contains(begin))
                .toList();
    }

    private List<Hit> named(String words) {
        var hits = new ArrayList<>(athletes(words));
        hits.addAll(imports(words));
        hits.addAll(deadLetters(words));
        return hits;
    }

    private List<Hit> deadLetters(String words) {
        if (!me.may(Right.SEE_DEAD_LETTERS)) {
            return List.of();
        }
        var found = Panels.fill(
                "search dead letters",
                () -> deadLetters.list(new DeadLetters.Filter(null, words), PageRequest.first(MOST_OF_A_KIND)));
        return found.isThere()
                ? found.content().items().stream().map(Search::hit).toList()
                : List.of();
    }

    private List<Hit> athletes(String words) {
        if (!me.may(Right.FIND_ATHLETES)) {
            return List.of();
        }
        var begin = words.startsWith("@") ? words.substring(1) : words;
        var found = Panels.fill("search athletes", () -> directory.search(begin, PageRequest.first(MOST_OF_A_KIND)));
        return found.isThere() ? found.content().items().stream().map(this::hit).toList() : List.of();
    }

    private List<Hit> imports(String words) {
        if (!me.may(Right.SEE_IMPORTS)) {
            return List.of();
        }
        var found = Panels.fill(
                "search imports",
                () -> imports.list(
                        new ImportOperations.Filter(null, null, words, false), PageRequest.first(MOST_OF_A_KIND)));
        return found.isThere()
                ? found.content().items().stream().map(Search::hit).toList()
                : List.of();
    }

    private List<Hit> things(UUID id) {
        var hits = new ArrayList<>(imports(id.toString()));
        if (me.may(Right.FIND_ATHLETES)) {
            var athlete = new AthleteId(id);
            Optional.ofNullable(profiles.cards(Set.of(athlete)).get(athlete))
                    .map(this::hit)
                    .ifPresent(hits::add);
        }
        if (me.may(Right.SEE_WORKOUTS)) {
            workouts.find(new WorkoutId(id)).map(Search::hit).ifPresent(hits::add);
        }
        return hits;
    }

    private Hit hit(AthleteCard card) {
        var page = me.may(Right.SEE_IMPORTS) ? "imports?athlete=" + card.id() : "search?q=" + card.id();
        return new Hit("search.athletes", "user", card.displayName(), "@" + card.handle(), page);
    }

    private static Hit hit(ImportOperations.Row row) {
        return new Hit(
                "search.imports",
                "upload",
                row.name(),
                Texts.text("state." + row.state().toLowerCase(Locale.ROOT)),
                "import?file=" + row.file());
    }

    private static Hit hit(WorkoutSupport.Line line) {
        return new Hit(
                "search.workouts",
                "workout",
                line.sport(),
                line.startAt().atZone(line.zone()).toLocalDate().toString(),
                "workout?id=" + line.id());
    }

    private static Hit hit(DeadLetter letter) {
        return new Hit(
                "search.dead-letters",
                "dead-letter",
                letter.origin(),
                letter.reason(),
                "dead-letter?id=" + encoded(letter.id()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
