package org.stadion.workouts;

import java.util.UUID;
import org.stadion.kernel.DomainException;

/** It was answered otherwise. */
public class MergeQuestionAnswered extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public MergeQuestionAnswered(UUID question) {
        super("merge-question-answered", "You answered the question " + question + " before, and otherwise.");
    }
}
