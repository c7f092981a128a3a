package org.stadion.social.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.GroupId;
import org.stadion.social.Groups.Role;

/** Holds groups and who belongs to them. */
public interface GroupStore {

    void add(InterestGroup group);

    /** The group as this viewer meets it. */
    Optional<Row> find(GroupId id, AthleteId viewer);

    /** Found, and neither it nor its memberships are changed by others until this transaction ends. */
    Optional<InterestGroup> findForChange(GroupId id);

    /** Open groups and those the viewer belongs to, latest first. */
    List<Row> list(AthleteId viewer, Optional<Cursor> after, int most);

    /** Removes the group with all memberships. */
    void remove(InterestGroup group);

    void add(Membership membership);

    Optional<Membership> membership(GroupId group, AthleteId athlete);

    void remove(Membership membership);

    /** Who takes over when this owner goes: the senior admin, else the senior member. */
    Optional<Membership> heir(GroupId group, AthleteId leaving);

    /** Senior ones first; those who wait only when asked for. */
    List<Membership> members(GroupId group, boolean waitingToo, Optional<Cursor> after, int most);

    /** @param role the viewer's, or null for a stranger */
    record Row(InterestGroup group, long members, @Nullable Role role) {}
}
