package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.Edits;
import org.stadion.workouts.Edits.ChangeSport;
import org.stadion.workouts.Edits.CorrectDistance;
import org.stadion.workouts.Edits.Crop;
import org.stadion.workouts.Edits.Restore;
import org.stadion.workouts.Edits.Wish;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.sport.SportChoice;

/** What an edit may ask for, whatever its workout holds. */
final class EditChecks {
    private EditChecks() {}

    /** @throws DomainException.Invalid if it cannot be of any workout */
    static void requireValid(Wish wish) {
        var violations = new ArrayList<Violation>();
        switch (wish) {
            case Crop crop -> {
                if (!(crop.fromS() >= 0 && Double.isFinite(crop.fromS()))) {
                    violations.add(new Violation("/from_s", "out_of_range", "Count from the first sample."));
                }
                if (!(crop.toS() > crop.fromS() && Double.isFinite(crop.toS()))) {
                    violations.add(new Violation("/to_s", "out_of_range", "End after from_s."));
                }
            }
            case CorrectDistance correction -> {
                if (!(correction.distanceM() > 0 && Total.DISTANCE.plausible(correction.distanceM()))) {
                    violations.add(new Violation("/distance_m", "out_of_range", "Give metres, more than none."));
                }
            }
            case ChangeSport other -> {
                if (SportCatalogue.standard().byKey(other.sport()).isEmpty()) {
                    violations.add(new Violation("/sport", "unknown", "Choose a sport of the catalogue."));
                }
            }
            case Restore restore -> {}
        }
        if (!violations.isEmpty()) {
            throw new DomainException.Invalid("workout-edit-invalid", "The edit has invalid values.", violations);
        }
    }

    static void requireInside(double atS) {
        if (!(atS > 0 && Double.isFinite(atS))) {
            throw new DomainException.Invalid(
                    "split-outside-workout",
                    "There is nothing to split there.",
                    List.of(new Violation("/at_s", "out_of_range", "Count from the first sample.")));
        }
    }

    /** A ride in a run would set records that nobody ran. Where a sport is not known, it may be any. */
    static void requireSameSport(String sport, List<String> others) {
        var known = others.stream()
                .filter(other -> !SportFamilies.of(other).isEmpty())
                .toList();
        if (!SportFamilies.of(sport).isEmpty()
                && !SportChoice.comparedWith(sport).containsAll(known)) {
            throw new DomainException.Invalid(
                    "workout-edit-invalid",
                    "The edit has invalid values.",
                    List.of(new Violation("/with", "other_sport", "Give them the same sport first.")));
        }
    }

    static void requireOthers(WorkoutId id, List<WorkoutId> others) {
        var distinct = new HashSet<>(others);
        if (others.isEmpty()
                || others.size() > Edits.MOST_MERGED
                || distinct.size() != others.size()
                || distinct.contains(id)) {
            throw new DomainException.Invalid(
                    "workout-edit-invalid",
                    "The edit has invalid values.",
                    List.of(new Violation(
                            "/with",
                            "out_of_range",
                            "Name 1 to " + Edits.MOST_MERGED + " other workouts, each once.")));
        }
    }
}
