package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Patch;
import org.stadion.workouts.Equipment.GearEdit;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.entity.Gear;

/** What may be said of gear. */
final class GearChecks {
    private static final int LONGEST_WORD = 100;
    private static final int MOST_SPORTS = 50;

    /** Twenty-five times around the earth. */
    private static final double FARTHEST = 1e9;

    private GearChecks() {}

    /** @throws DomainException.Invalid if it is not */
    static void requireValid(GearEdit edit, boolean fresh) {
        var violations = new ArrayList<Violation>();
        required(edit.kind(), fresh, "/kind", violations);
        required(edit.name(), fresh, "/name", violations);
        edit.name().apply(name -> words(name, true, "/name", violations));
        edit.brand().apply(brand -> words(brand, false, "/brand", violations));
        edit.model().apply(model -> words(model, false, "/model", violations));
        edit.initialDistanceM().apply(metres -> distance(metres, "/initial_distance_m", 0, violations));
        edit.alertDistanceM().apply(metres -> distance(metres, "/alert_distance_m", 1, violations));
        edit.defaultFor().apply(sports -> sports.ifPresent(all -> check(all, violations)));
        refuse(violations);
    }

    static void requireInOrder(Gear gear) {
        var bought = gear.boughtOn();
        if (bought.isPresent() && gear.retiredOn().filter(bought.get()::isAfter).isPresent()) {
            refuse(List.of(new Violation("/retired_on", "out_of_order", "Nothing is retired before it is bought.")));
        }
    }

    private static void required(Patch<?> field, boolean fresh, String pointer, List<Violation> violations) {
        if ((fresh || field.mentioned()) && field.value() == null) {
            violations.add(new Violation(pointer, "required", "This must be said."));
        }
    }

    private static void words(Optional<String> words, boolean some, String pointer, List<Violation> violations) {
        words.map(String::strip)
                .filter(text -> text.length() > LONGEST_WORD
                        || (some && text.isEmpty())
                        || !PlainText.line(text, LONGEST_WORD).equals(text))
                .ifPresent(wrong -> violations.add(
                        new Violation(pointer, "invalid", "One line of at most " + LONGEST_WORD + " characters.")));
    }

    private static void distance(Optional<Double> metres, String pointer, double least, List<Violation> violations) {
        if (metres.isPresent() && !(metres.get() >= least && metres.get() <= FARTHEST)) {
            violations.add(new Violation(pointer, "out_of_range", "That cannot be true."));
        }
    }

    private static void check(List<String> sports, List<Violation> violations) {
        if (sports.size() > MOST_SPORTS) {
            violations.add(new Violation("/default_for", "too_many", "At most " + MOST_SPORTS + " sports."));
            return;
        }
        for (var i = 0; i < sports.size(); i++) {
            if (SportCatalogue.standard().byKey(sports.get(i)).isEmpty()) {
                violations.add(new Violation("/default_for/" + i, "unknown", "Choose a sport of the catalogue."));
            }
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new DomainException.Invalid("gear-invalid", "The gear has invalid values.", violations);
        }
    }
}
