package org.stadion.workouts.control.kml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.TrackPart;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

/**
 * Places with a time each, folder by folder. In a file with a track they are what somebody marked on the way; in one
 * without, they are the track: trackers and converters write it so.
 */
final class TimedPlaces {
    /**
     * @param folder number of the folder or document
     * @param coordinates longitude, latitude and, if it is known, altitude
     */
    private record Place(int folder, long epochMillis, String coordinates) {}

    /** Makes points of coordinates. */
    interface Points {
        void add(TrackPart track, long epochMillis, String coordinates);
    }

    private static final Comparator<Place> BY_TIME =
            Comparator.comparingInt(Place::folder).thenComparingLong(Place::epochMillis);

    private final Warnings warnings;
    private final Points points;
    private final List<Place> places = new ArrayList<>();

    TimedPlaces(Warnings warnings, Points points) {
        this.warnings = warnings;
        this.points = points;
    }

    void add(int folder, long epochMillis, String coordinates) {
        Limits.requirePoints(places.size() + 1);
        places.add(new Place(folder, epochMillis, coordinates));
    }

    /** These tracks, and those of the places if none of these is one with times. */
    List<TrackPart> completing(List<TrackPart> tracks) {
        if (tracks.stream().anyMatch(TrackPart::isTimed)) {
            return tracks;
        }
        var all = new ArrayList<>(tracks);
        var outings = outings();
        for (var outing : withoutMarks(outings)) {
            var track = new TrackPart(warnings);
            outing.forEach(place -> points.add(track, place.epochMillis, place.coordinates));
            all.add(track);
        }
        var together = outings.stream().mapToInt(List::size).sum();
        warnings.add(WarningCode.RECORDS_OUTSIDE_SESSIONS, outings.isEmpty() ? 0 : places.size() - together);
        return all;
    }

    /** Of each folder in the order of time, cut where hours are missing. A lone place is no track. */
    private List<List<Place>> outings() {
        places.sort(BY_TIME);
        var outings = new ArrayList<List<Place>>();
        var from = 0;
        for (var i = 1; i <= places.size(); i++) {
            if (i == places.size() || isBorder(places.get(i - 1), places.get(i))) {
                if (i - from > 1) {
                    outings.add(places.subList(from, i));
                    Limits.requireSessions(outings.size());
                }
                from = i;
            }
        }
        return outings;
    }

    private static boolean isBorder(Place before, Place next) {
        return before.folder != next.folder || next.epochMillis - before.epochMillis > TrackPart.SAME_OUTING;
    }

    /** A few places within the time of more places in another folder were marked there. */
    private static List<List<Place>> withoutMarks(List<List<Place>> outings) {
        return outings.stream()
                .filter(few -> outings.stream().noneMatch(more -> isWithin(few, more)))
                .toList();
    }

    private static boolean isWithin(List<Place> few, List<Place> more) {
        return few.size() < more.size()
                && few.getFirst().epochMillis >= more.getFirst().epochMillis
                && few.getLast().epochMillis <= more.getLast().epochMillis;
    }
}
