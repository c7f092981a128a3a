package org.stadion.workouts.control.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stadion.workouts.control.analysis.exertion.SessionExertion;
import org.stadion.workouts.control.analysis.terrain.Climb;
import org.stadion.workouts.control.analysis.terrain.ClimbRule;
import org.stadion.workouts.control.analysis.terrain.Climbs;
import org.stadion.workouts.control.pipeline.Motion;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.FigureName;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.Findings.FoundClimb;

/**
 * Everything that is found in one workout. Each part is a function of its own channels and ingredients alone, so that
 * finding some parts anew gives the same as finding all of them.
 */
public final class FindingsSheet {
    /** Counts up whenever the same workout may give other findings than before; older ones are then found anew. */
    public static final int EDITION = 2;

    private static final double CENTIMETRES = 100;

    private FindingsSheet() {}

    public static Findings of(Subject subject, Basis basis) {
        return renewed(Findings.NONE, Part.all(), subject, basis);
    }

    /**
     * The findings from before with some parts found anew.
     *
     * @param subject with the channels of these parts
     */
    public static Findings renewed(Findings before, Set<Part> parts, Subject subject, Basis basis) {
        var notes = new Notebook(before);
        var motion = Motion.of(subject.telemetry());
        var wanted = EnumSet.of(Part.LOAD);
        wanted.addAll(parts);
        for (var part : wanted) {
            note(part, subject, new Track(subject, motion), basis, notes);
            for (var ingredient : part.ingredients()) {
                var input = basis.input(ingredient, subject.sport());
                if (input == null) {
                    notes.forgetInput(ingredient.key());
                } else {
                    notes.noteInput(ingredient.key(), input);
                }
            }
        }
        return notes.findings();
    }

    private static void note(Part part, Subject subject, Track track, Basis basis, Notebook notes) {
        switch (part) {
            case MOTION -> {
                // Kept with the workout.
            }
            case POWER -> PowerFindings.note(subject, track, basis, notes);
            case RESERVE -> PowerFindings.reserve(subject, track, basis, notes);
            case HEART_RATE -> HeartFindings.note(subject, track, basis, notes);
            case PACE -> PaceFindings.note(subject, track, basis, notes);
            case SWIM -> SwimFindings.note(subject, track, basis, notes);
            case ENDURANCE -> PaceFindings.endurance(subject, track, basis, notes);
            case TERRAIN -> notes.noteClimbs(climbs(track));
            case EXERTION ->
                notes.note(
                        FigureName.RPE_LOAD,
                        SessionExertion.load(subject.exertion().orElse(Double.NaN), subject.timerSeconds()));
            case LOAD ->
                notes.note(
                        FigureName.TRAINING_LOAD,
                        LoadChoice.of(notes.figures(), basis.settings().loadPreference()));
        }
    }

    private static List<FoundClimb> climbs(Track track) {
        return track.has(Channel.ALTITUDE)
                ? Climbs.of(track.distance(), track.elevation(), ClimbRule.STANDARD).stream()
                        .map(FindingsSheet::climb)
                        .toList()
                : List.of();
    }

    private static FoundClimb climb(Climb climb) {
        return new FoundClimb(
                Notebook.rounded(climb.fromMetres(), CENTIMETRES),
                Notebook.rounded(climb.toMetres(), CENTIMETRES),
                Notebook.rounded(climb.foot(), CENTIMETRES),
                Notebook.rounded(climb.top(), CENTIMETRES));
    }
}
