package org.stadion.workouts.control.analysis.terrain;

/**
 * One climb of a track.
 *
 * @param fromMetres distance at which it begins
 * @param toMetres distance of its top
 * @param foot elevation at its beginning, metres
 * @param top elevation at its end, metres
 */
public record Climb(double fromMetres, double toMetres, double foot, double top) {

    public double length() {
        return toMetres - fromMetres;
    }

    public double gain() {
        return top - foot;
    }

    public double percent() {
        return length() > 0 ? 100 * gain() / length() : 0;
    }

    public double fietsIndex() {
        return FietsIndex.of(length(), gain(), top);
    }

    public ClimbCategory category() {
        return ClimbCategory.byLengthAndGrade(length(), percent());
    }

    public ClimbCategory fietsCategory() {
        return ClimbCategory.byFiets(fietsIndex());
    }
}
