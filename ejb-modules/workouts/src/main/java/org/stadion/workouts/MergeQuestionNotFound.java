package org.stadion.workouts;

import java.util.UUID;
import org.stadion.kernel.DomainException;

/** The athlete was not asked this, or it is no question any more. */
public class MergeQuestionNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public MergeQuestionNotFound(UUID question) {
        super("merge-question-not-found", "You have no question " + question + ".");
    }
}
