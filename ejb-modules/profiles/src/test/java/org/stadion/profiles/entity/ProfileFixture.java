package org.stadion.profiles.entity;

import static org.stadion.profiles.ProfileChanges.change;

import java.time.Instant;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;

/** Profiles for tests. */
public final class ProfileFixture {

    public static final Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");

    private ProfileFixture() {}

    public static Profile aProfile(String handle, String displayName) {
        return Profile.open(AthleteId.next(), handle, displayName, MONDAY_7AM);
    }

    public static Profile aHiddenProfile(String handle) {
        var profile = aProfile(handle, handle);
        profile.change(profile.version(), change(to -> to.visibility(Visibility.ONLY_ME)));
        return profile;
    }
}
