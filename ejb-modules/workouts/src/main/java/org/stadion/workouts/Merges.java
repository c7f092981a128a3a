package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** Which records of several sources are one workout: what was decided, how to undo it, and what is not sure. */
public interface Merges {

    /** @throws WorkoutNotFound if the athlete has no such workout */
    SourcesView sources(AthleteId athlete, WorkoutId workout);

    /**
     * Makes a source of a merged workout a workout of its own again. It is never merged into this one any more.
     *
     * @return what is left
     * @throws WorkoutNotFound if the athlete has no such workout
     * @throws SourceNotFound if the workout has no such source
     * @throws OnlySource if it has no other one
     * @throws org.stadion.kernel.StaleVersion if somebody changed the workout since {@code expectedVersion}
     */
    Separation separate(AthleteId athlete, WorkoutId workout, long expectedVersion, UUID source);

    /** What the athlete has not answered yet, newest first. */
    Page<MergeQuestionView> questions(AthleteId athlete, PageRequest page);

    /**
     * Answers a question; the same answer again changes nothing.
     *
     * @throws MergeQuestionNotFound if the athlete was not asked this, or one of the workouts is gone
     * @throws MergeQuestionAnswered if the answer was another one
     */
    MergeQuestionView answer(AthleteId athlete, UUID question, Answer answer);

    /** Whether two workouts are one. */
    enum Answer {
        @JsonProperty("same")
        SAME,
        @JsonProperty("different")
        DIFFERENT
    }

    /**
     * A source taken out of a workout.
     *
     * @param workout what it was taken out of
     * @param separated the workout that it is now
     */
    record Separation(WorkoutId workout, WorkoutId separated) {}
}
