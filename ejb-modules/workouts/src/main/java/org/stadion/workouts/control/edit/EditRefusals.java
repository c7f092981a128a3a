package org.stadion.workouts.control.edit;

import java.util.List;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;

/** Why an edit cannot be made. */
final class EditRefusals {
    private EditRefusals() {}

    static DomainException.Invalid nothingToCut() {
        return new DomainException.Invalid(
                "edit-without-samples", "This workout has no samples in time, so there is nothing to cut.");
    }

    static DomainException.Invalid nothingLeft(String pointer) {
        return new DomainException.Invalid(
                "edit-leaves-nothing",
                "Nothing of the workout would remain.",
                List.of(new Violation(pointer, "out_of_range", "Leave at least two samples.")));
    }

    static DomainException.Invalid splitOutside() {
        return new DomainException.Invalid(
                "split-outside-workout",
                "There is nothing to split there.",
                List.of(new Violation("/at_s", "out_of_range", "Choose a time that leaves samples on both sides.")));
    }

    static DomainException.Invalid overlap() {
        return new DomainException.Invalid(
                "merge-overlap",
                "These workouts share time, so they cannot follow one another.",
                List.of(new Violation(
                        "/with", "overlap", "Choose workouts of which one begins after the other ended.")));
    }

    static DomainException.Invalid tooFast() {
        return new DomainException.Invalid(
                "distance-implausible",
                "Nobody is that fast in this sport.",
                List.of(new Violation("/distance_m", "out_of_range", "Compare the distance with the time.")));
    }
}
