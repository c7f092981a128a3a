package org.stadion.profiles.boundary;

import org.stadion.kernel.Visibility;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.ProfileView;
import org.stadion.profiles.control.VisibilityPolicy;
import org.stadion.profiles.control.VisibilityPolicy.Relation;
import org.stadion.profiles.entity.Profile;

/** A profile as somebody may see it. */
final class ProfileShowing {

    private ProfileShowing() {}

    static ProfileView own(Profile profile) {
        return of(profile, Relation.OWNER);
    }

    static ProfileView of(Profile profile, Relation viewer) {
        boolean own = viewer == Relation.OWNER;
        boolean shown = VisibilityPolicy.maySee(viewer, profile.profileVisibility());
        return new ProfileView(
                profile.athlete(),
                profile.handle(),
                profile.displayName(),
                shown ? profile.bio().orElse(null) : null,
                shown ? profile.city().orElse(null) : null,
                shown ? profile.country().orElse(null) : null,
                own ? profile.birthDate().orElse(null) : null,
                own ? profile.sex().orElse(null) : null,
                own ? profile.zone() : null,
                own ? profile.weekStartsOn() : null,
                own ? profile.units() : null,
                own ? profile.profileVisibility() : null,
                own ? profile.workoutVisibility() : null,
                profile.followsNeedApproval(),
                own,
                profile.version());
    }

    static AthleteCard card(Profile profile, Relation viewer) {
        var city = VisibilityPolicy.maySee(viewer, profile.profileVisibility())
                ? profile.city().orElse(null)
                : null;
        return new AthleteCard(profile.athlete(), profile.handle(), profile.displayName(), city);
    }

    /** What everybody may see, and therefore may be cached and told. */
    static AthleteCard publicCard(Profile profile) {
        var city = profile.profileVisibility() == Visibility.EVERYONE
                ? profile.city().orElse(null)
                : null;
        return new AthleteCard(profile.athlete(), profile.handle(), profile.displayName(), city);
    }
}
