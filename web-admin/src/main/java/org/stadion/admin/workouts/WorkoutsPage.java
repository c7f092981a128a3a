package org.stadion.admin.workouts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.AthleteDirectory;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutSupport;

/**
 * The way to a workout: by its id, or by its athlete. There is no list of everybody's, because nobody needs one to help
 * somebody.
 */
@Named("workouts")
@RequestScoped
public class WorkoutsPage {

    private static final int LINES = 25;
    private static final int MOST_ATHLETES = 20;
    private static final int LENGTH_OF_ID = 36;

    @Inject
    WorkoutSupport support;

    @Inject
    AthleteDirectory directory;

    @Inject
    Profiles profiles;

    @Inject
    @Param(name = "q")
    @Nullable
    String asked;

    @Inject
    @Param(name = "athlete")
    @Nullable
    String athleteParameter;

    @Inject
    @Param(name = "after")
    @Nullable
    String afterParameter;

    private Panel<Page<WorkoutSupport.Line>> lines = Panels.fill("workouts", Page::empty);
    private Panel<List<AthleteCard>> athletes = Panels.fill("athletes", List::of);
    private @Nullable AthleteCard athlete;
    private WorkoutSupport.@Nullable Line found;

    @PostConstruct
    void look() {
        var id = id(athleteParameter == null ? words() : athleteParameter);
        id.map(AthleteId::new).ifPresent(this::showAthlete);
        if (athlete == null && athleteParameter == null) {
            found = id.map(WorkoutId::new).flatMap(support::find).orElse(null);
            if (id.isEmpty() && !words().isEmpty()) {
                var begin = words().startsWith("@") ? words().substring(1) : words();
                athletes = Panels.fill(
                        "athletes",
                        () -> directory
                                .search(begin, PageRequest.first(MOST_ATHLETES))
                                .items());
            }
        }
    }

    /** What was typed. */
    public String words() {
        return Address.words(asked);
    }

    public boolean isAsked() {
        return !words().isEmpty() || athleteParameter != null;
    }

    /** The athlete whose workouts are shown. */
    public @Nullable AthleteCard athlete() {
        return athlete;
    }

    /** The workout with the id that was typed. */
    public WorkoutSupport.@Nullable Line found() {
        return found;
    }

    public Panel<List<AthleteCard>> athletes() {
        return athletes;
    }

    public Panel<Page<WorkoutSupport.Line>> lines() {
        return lines;
    }

    public String sport(WorkoutSupport.Line line) {
        return SportName.of(line.sport());
    }

    public boolean isFirstPage() {
        return afterParameter == null;
    }

    /** The address of the page behind this one, or nothing. */
    public String nextAddress() {
        var next = lines.isThere() ? lines.content().next() : null;
        if (next == null || athlete == null) {
            return "";
        }
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("athlete", athlete.id().toString());
        parameters.put("after", next.token());
        return "/admin/workouts" + Address.query(parameters);
    }

    private void showAthlete(AthleteId id) {
        athlete = profiles.cards(Set.of(id)).get(id);
        if (athlete != null) {
            lines = Panels.fill("workouts", () -> page(id));
        }
    }

    private Page<WorkoutSupport.Line> page(AthleteId id) {
        try {
            return support.ofAthlete(id, new PageRequest(LINES, Address.cursor(afterParameter)));
        } catch (DomainException.Invalid unreadableCursor) {
            return support.ofAthlete(id, PageRequest.first(LINES));
        }
    }

    private static Optional<UUID> id(String text) {
        return text.length() == LENGTH_OF_ID ? Address.id(text) : Optional.empty();
    }
}
