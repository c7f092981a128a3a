package org.stadion.workouts.control.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines without any time in a file of tracks with times: nobody has gone them, or not then. */
public final class Drawings {
    private Drawings() {}

    /** Programs draw the way beside the track: all lines are left out, or all would be twice as long. */
    public static List<TrackPart> withoutLines(List<TrackPart> tracks, Warnings warnings) {
        return tracks.stream().anyMatch(TrackPart::isTimed)
                ? without(tracks.stream().filter(TrackPart::isTimeless).toList(), tracks, warnings)
                : tracks;
    }

    /**
     * A track without times in the country of a recorded one is the plan that it followed, or a drawing of it. Elsewhere it
     * is an outing that a device saved without its times.
     */
    public static List<TrackPart> withoutPlans(List<TrackPart> tracks, Warnings warnings) {
        var recorded = tracks.stream()
                .filter(TrackPart::isTimed)
                .map(track -> Area.of(track.points()))
                .flatMap(Optional::stream)
                .map(Area::withSurroundings)
                .toArray(Area[]::new);
        var plans = tracks.stream()
                .filter(TrackPart::isTimeless)
                .filter(track -> Area.of(track.points()).stream().anyMatch(area -> meetsAny(area, recorded)))
                .toList();
        return without(plans, tracks, warnings);
    }

    /** A plain loop: of twenty thousand tracks a hundred million pairs are compared. */
    private static boolean meetsAny(Area area, Area[] others) {
        for (var other : others) {
            if (area.meets(other)) {
                return true;
            }
        }
        return false;
    }

    private static List<TrackPart> without(List<TrackPart> drawn, List<TrackPart> tracks, Warnings warnings) {
        warnings.add(WarningCode.DRAWINGS_IGNORED, drawn.size());
        var ignored = Set.copyOf(drawn);
        return tracks.stream().filter(track -> !ignored.contains(track)).toList();
    }
}
