package org.stadion.profiles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Versioned;
import org.stadion.kernel.Visibility;

/**
 * A profile as the viewer may see it: what they may not see is absent. Birth date, sex and settings are for its owner
 * only; whether a follow needs approval is for everybody.
 *
 * @param version for If-Match; changes with every change
 */
public record ProfileView(
        AthleteId id,
        String handle,
        String displayName,
        @Nullable String bio,
        @Nullable String city,
        @Nullable String country,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable ZoneId zone,
        @Nullable DayOfWeek weekStartsOn,
        @Nullable Units units,
        @Nullable Visibility profileVisibility,
        @Nullable Visibility workoutVisibility,
        boolean followsNeedApproval,
        boolean own,
        long version)
        implements Versioned {

    public enum Sex {
        FEMALE,
        MALE,
        OTHER
    }

    public enum Units {
        METRIC,
        IMPERIAL
    }
}
