package org.stadion.profiles;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;

/** Profiles of athletes. */
public interface Profiles {

    /** Opens the profile of a new account; an existing one is returned as it is. */
    ProfileView open(AthleteId athlete, String username, String displayName);

    /** @throws ProfileNotFound if the viewer may not know of this athlete */
    ProfileView find(AthleteId viewer, AthleteId athlete);

    /** @throws org.stadion.kernel.StaleVersion if somebody changed it since {@code expectedVersion} */
    ProfileView change(AthleteId athlete, long expectedVersion, ProfileChange change);

    /** Athletes whose handle or name begins with the text, as far as the viewer may know of them. */
    Page<AthleteCard> search(AthleteId viewer, String text, PageRequest page);

    /** Cards of many athletes at once; those unknown are left out. */
    Map<AthleteId, AthleteCard> cards(Set<AthleteId> athletes);

    /** The zone in which the athlete's days and weeks begin. */
    ZoneId zone(AthleteId athlete);

    /**
     * What other modules need to act on the athlete's behalf; also without a logged-in caller.
     *
     * @throws ProfileNotFound if there is none
     */
    Settings settings(AthleteId athlete);

    /** @param workoutVisibility for workouts of which the athlete said nothing else */
    record Settings(ZoneId zone, Visibility workoutVisibility, boolean followsNeedApproval) {}
}
