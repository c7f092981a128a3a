package org.stadion.social;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;

/** Interest groups. */
public interface Groups {

    GroupView open(AthleteId founder, String name, String description, boolean isPrivate);

    /** @throws GroupNotFound if there is none that the viewer may see */
    GroupView find(AthleteId viewer, GroupId id);

    /** Groups open to everybody, and the viewer's own. */
    Page<GroupView> list(AthleteId viewer, PageRequest page);

    /** Joining again changes nothing; a private group gets a request. */
    GroupView join(AthleteId athlete, GroupId id);

    /** The owner who leaves hands the group to its senior member; the last one to leave dissolves it. */
    void leave(AthleteId athlete, GroupId id);

    /** An owner or admin lets a waiting athlete in. */
    Member admit(AthleteId admin, GroupId id, AthleteId athlete);

    /** An owner or admin refuses a waiting athlete or removes a member. */
    void remove(AthleteId admin, GroupId id, AthleteId athlete);

    Page<Member> members(AthleteId viewer, GroupId id, PageRequest page);

    record GroupView(
            GroupId id,
            String name,
            String description,
            boolean isPrivate,
            long memberCount,
            @Nullable Role role,
            Instant createdAt,
            long version) {}

    record Member(AthleteCard athlete, Role role, Instant since) {}

    enum Role {
        OWNER,
        ADMIN,
        MEMBER,
        REQUESTED
    }
}
