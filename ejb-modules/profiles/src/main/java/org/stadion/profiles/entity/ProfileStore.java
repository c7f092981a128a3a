package org.stadion.profiles.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;

/** Holds profiles. */
public interface ProfileStore {

    /** @return whether it was added: false when the athlete has a profile or the handle is taken, also when two race */
    boolean add(Profile profile);

    Optional<Profile> find(AthleteId athlete);

    /** As {@link #find}, and nobody else changes it until this transaction ends. */
    Optional<Profile> findForChange(AthleteId athlete);

    List<Profile> findAll(Set<AthleteId> athletes);

    /** Whether somebody has the handle. If nobody has, nobody else can change theirs to it until this transaction ends. */
    boolean handleTaken(String handle);

    /**
     * Profiles whose handle or display name begins with the text, by handle. Left out: those apart from the viewer, and
     * those that show themselves to nobody, but for the viewer's own.
     *
     * @param after the last athlete of the page before
     * @param most at most this many
     */
    List<Profile> search(AthleteId viewer, String text, Optional<AthleteId> after, int most);

    /**
     * Profiles whose handle or display name begins with the text, by handle, whoever they show themselves to.
     *
     * @param after the last athlete of the page before
     * @param most at most this many
     */
    List<Profile> searchEverybody(String text, Optional<AthleteId> after, int most);
}
