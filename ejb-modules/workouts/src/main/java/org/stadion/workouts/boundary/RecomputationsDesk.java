package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.Measurements;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationNotFound;
import org.stadion.workouts.RecomputationView;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.RecomputationView.Difference;
import org.stadion.workouts.Recomputations;
import org.stadion.workouts.control.findings.Ingredient;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.entity.Recomputation;
import org.stadion.workouts.entity.Recomputation.Task;
import org.stadion.workouts.entity.RecomputationDifference;
import org.stadion.workouts.entity.RecomputationStore;
import org.stadion.workouts.entity.Supposition;

/** Where athletes look into their ledger, and ask for entries of their own. */
@Stateless
@RolesAllowed("athlete")
public class RecomputationsDesk implements Recomputations {
    private static final int MOST_OPEN = 20;
    private static final int WHOLE = 100;

    @Inject
    RecomputationStore store;

    @Inject
    Measurements measurements;

    @Inject
    Ledger ledger;

    @Override
    public RecomputationView request(AthleteId athlete, Wish wish) {
        if (store.open(athlete).size() >= MOST_OPEN) {
            throw new DomainException.Conflict(
                    "too-many-recomputations", "Wait until some of the recomputations that you asked for are done.");
        }
        return view(ledger.enter(athlete, task(athlete, wish)));
    }

    private Task task(AthleteId athlete, Wish wish) {
        var supposed = wish.supposed();
        if (supposed == null) {
            return new Task(Cause.REQUEST, "everything", names(Part.all()), wish.from(), null, wish.dryRun(), null);
        }
        if (!wish.dryRun()) {
            throw invalid("/measurement", "dry_run_only", "Add the measurement; this is for dry runs.");
        }
        var ingredient = Ingredient.measuredAs(supposed.kind())
                .orElseThrow(() -> invalid("/measurement/kind", "unused", "No figure depends on this."));
        var day = supposed.reading().validFrom();
        var value = supposed.reading().value();
        if (!(value >= supposed.kind().least() && value <= supposed.kind().most())) {
            throw invalid("/measurement/value", "implausible", "Nobody has such a value.");
        }
        var until =
                measurements.physiology(athlete).nextAfter(supposed.kind(), day).orElse(null);
        return new Task(
                Cause.REQUEST,
                ingredient.key(),
                names(Part.madeFrom(Set.of(ingredient))),
                day,
                until,
                true,
                new Supposition(supposed.kind(), day, value));
    }

    private static DomainException invalid(String pointer, String code, String message) {
        return new DomainException.Invalid(
                "recomputation-invalid", "This cannot be asked for.", List.of(new Violation(pointer, code, message)));
    }

    private static List<String> names(Set<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    @Override
    public RecomputationView find(AthleteId athlete, RecomputationId id) {
        return view(own(athlete, id));
    }

    @Override
    public Page<RecomputationView> list(AthleteId athlete, PageRequest page) {
        return Page.of(
                        store.page(athlete, page),
                        page.limit(),
                        row -> Cursor.at(row.requestedAt(), row.id().value()))
                .map(RecomputationsDesk::view);
    }

    @Override
    public Page<Difference> differences(AthleteId athlete, RecomputationId id, PageRequest page) {
        own(athlete, id);
        return Page.of(
                        store.differences(id, page),
                        page.limit(),
                        row -> Cursor.at(row.startAt(), row.workout().value()))
                .map(RecomputationsDesk::view);
    }

    private Recomputation own(AthleteId athlete, RecomputationId id) {
        return store.find(id)
                .filter(entry -> entry.athlete().equals(athlete))
                .orElseThrow(() -> new RecomputationNotFound(id));
    }

    private static Difference view(RecomputationDifference row) {
        return new Difference(
                row.workout(), row.startAt(), row.localDay(), row.loadBefore(), row.loadAfter(), row.figures());
    }

    private static RecomputationView view(Recomputation entry) {
        return new RecomputationView(
                entry.id(),
                entry.cause(),
                entry.subject(),
                entry.parts().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList(),
                entry.from(),
                entry.until(),
                entry.dryRun(),
                entry.state(),
                entry.total(),
                entry.done(),
                entry.changed(),
                entry.failed(),
                percent(entry),
                entry.requestedAt(),
                entry.startedAt(),
                entry.finishedAt());
    }

    private static int percent(Recomputation entry) {
        return switch (entry.state()) {
            case WAITING -> 0;
            case COMPLETED -> WHOLE;
            case RUNNING, FAILED -> entry.total() == 0 ? 0 : WHOLE * entry.done() / entry.total();
        };
    }
}
