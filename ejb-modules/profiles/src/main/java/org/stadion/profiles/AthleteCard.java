package org.stadion.profiles;

import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;

/** The little that is shown of an athlete beside what they did. */
public record AthleteCard(
        AthleteId id,
        String handle,
        String displayName,
        @Nullable String city) {}
