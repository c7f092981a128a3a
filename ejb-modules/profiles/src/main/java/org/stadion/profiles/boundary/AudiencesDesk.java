package org.stadion.profiles.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.Audiences;
import org.stadion.profiles.control.VisibilityPolicy;
import org.stadion.profiles.control.VisibilityPolicy.Relation;
import org.stadion.profiles.entity.AudienceStore;

/** Open to every role: other modules ask for whomever they serve. */
@Stateless
@PermitAll
public class AudiencesDesk implements Audiences {

    @Inject
    AudienceStore audiences;

    @Override
    public boolean maySee(AthleteId viewer, AthleteId owner, Visibility visibility) {
        return VisibilityPolicy.maySee(relation(viewer, owner), visibility);
    }

    @Override
    public boolean apart(AthleteId one, AthleteId other) {
        return !audiences.apartAmong(one, Set.of(other)).isEmpty();
    }

    @Override
    public Set<AthleteId> followedAmong(AthleteId viewer, Set<AthleteId> owners) {
        return audiences.followedAmong(viewer, owners);
    }

    @Override
    public Set<AthleteId> apartAmong(AthleteId viewer, Set<AthleteId> others) {
        return audiences.apartAmong(viewer, others);
    }

    @Override
    public void admit(AthleteId owner, AthleteId follower) {
        audiences.admit(owner, follower);
    }

    @Override
    public void dismiss(AthleteId owner, AthleteId follower) {
        audiences.dismiss(owner, follower);
    }

    @Override
    public void block(AthleteId blocker, AthleteId blocked) {
        audiences.dismiss(blocker, blocked);
        audiences.dismiss(blocked, blocker);
        audiences.block(blocker, blocked);
    }

    @Override
    public void unblock(AthleteId blocker, AthleteId blocked) {
        audiences.unblock(blocker, blocked);
    }

    Relation relation(AthleteId viewer, AthleteId owner) {
        var only = Set.of(owner);
        return VisibilityPolicy.relation(
                viewer.equals(owner),
                !audiences.apartAmong(viewer, only).isEmpty(),
                !audiences.followedAmong(viewer, only).isEmpty());
    }
}
