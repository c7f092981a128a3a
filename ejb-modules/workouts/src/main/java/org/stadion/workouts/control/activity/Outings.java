package org.stadion.workouts.control.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.stadion.workouts.control.activity.TrackPart.Fingerprint;

/** What the tracks of a file are when put together. */
public final class Outings {
    private Outings() {}

    /** A session of each outing. Where there are several, each is called what its track is. */
    public static List<DecodedSession> sessions(List<TrackPart> outings, Warnings warnings) {
        return outings.stream()
                .map(track -> track.session(warnings).named(outings.size() > 1 ? track.name() : ""))
                .toList();
    }

    /**
     * Joins tracks that go on where another ended: the same sport, not before its end and not hours after. Some recorders
     * begin a track after every pause; a file may as well hold a whole year of workouts. What was drawn is no part of what
     * was recorded: programs write both of the same way. Nor is what the file holds twice.
     */
    public static List<TrackPart> of(List<TrackPart> tracks, Warnings warnings) {
        var outings = new ArrayList<TrackPart>();
        var latest = new HashMap<Boolean, TrackPart>();
        var seen = new HashSet<Fingerprint>();
        for (var track : tracks) {
            if (track.isEmpty()) {
                continue;
            }
            if (!seen.add(track.fingerprint())) {
                warnings.add(WarningCode.TRACKS_REPEATED);
                continue;
            }
            var timed = track.isTimed();
            var earlier = latest.get(timed);
            if (earlier != null && track.continues(earlier)) {
                earlier.append(track);
            } else {
                outings.add(track);
                latest.put(timed, track);
            }
        }
        return outings;
    }
}
