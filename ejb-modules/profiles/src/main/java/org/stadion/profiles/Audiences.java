package org.stadion.profiles;

import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;

/**
 * "May this viewer see this thing of that owner?", answered in one place. The social module tells it who follows and who
 * is blocked; everybody asks it at the moment of reading, so that a change acts at once.
 */
public interface Audiences {

    boolean maySee(AthleteId viewer, AthleteId owner, Visibility visibility);

    /** Whether either has blocked the other: then neither exists for the other. */
    boolean apart(AthleteId one, AthleteId other);

    /** Of these owners, those whose followers the viewer belongs to. */
    Set<AthleteId> followedAmong(AthleteId viewer, Set<AthleteId> owners);

    /** Of these people, those with whom the viewer is apart. */
    Set<AthleteId> apartAmong(AthleteId viewer, Set<AthleteId> others);

    void admit(AthleteId owner, AthleteId follower);

    void dismiss(AthleteId owner, AthleteId follower);

    void block(AthleteId blocker, AthleteId blocked);

    void unblock(AthleteId blocker, AthleteId blocked);
}
