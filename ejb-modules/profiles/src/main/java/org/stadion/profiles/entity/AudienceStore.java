package org.stadion.profiles.entity;

import java.util.Set;
import org.stadion.identity.AthleteId;

/** Holds who belongs to whose audience, and who blocked whom. Doing a thing again changes nothing. */
public interface AudienceStore {

    void admit(AthleteId owner, AthleteId follower);

    void dismiss(AthleteId owner, AthleteId follower);

    void block(AthleteId blocker, AthleteId blocked);

    void unblock(AthleteId blocker, AthleteId blocked);

    /** Of these owners, those whose audience the follower belongs to. */
    Set<AthleteId> followedAmong(AthleteId follower, Set<AthleteId> owners);

    /** Of these people, those who blocked this one or whom this one blocked. */
    Set<AthleteId> apartAmong(AthleteId one, Set<AthleteId> others);
}
