package org.stadion.workouts.boundary;

import java.util.List;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.control.archive.ArchiveNote;
import org.stadion.workouts.control.pipeline.PreparedWorkout;

/**
 * What was made of one file, ready to be stored.
 *
 * @param drafts the analysis of each workout
 * @param note what the archive around it says
 * @param visibility who may see its workouts, unless the athlete said so of this one
 */
record Intake(
        List<PreparedWorkout> workouts,
        List<AnalysisDraft> drafts,
        List<Warning> warnings,
        ArchiveNote note,
        Visibility visibility) {}
