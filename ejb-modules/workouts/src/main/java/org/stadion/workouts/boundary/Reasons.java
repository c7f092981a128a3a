package org.stadion.workouts.boundary;

import java.util.Set;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

/** Why nothing came of a file, in words for its athlete. */
final class Reasons {
    static final Reason FAULT = new Reason(
            "file-not-understood",
            "We could not make sense of the file.",
            "Reading it failed for a reason that we did not foresee. It is kept, and we were told.");

    private Reasons() {}

    static Reason of(UndecodableFile refusal) {
        return new Reason(refusal.slug(), refusal.problem().sentence(), String.valueOf(refusal.getMessage()));
    }

    /** @param states what became of the archive's entries, none of which was imported or here already */
    static Reason nothingIn(Set<State> states) {
        var nothing = Problem.ZIP_NO_ACTIVITIES;
        return new Reason(
                nothing.slug(),
                nothing.sentence(),
                states.isEmpty() ? nothing.sentence() : "None of its entries could be read; each says why.");
    }
}
