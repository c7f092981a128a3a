package org.stadion.profiles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;

/**
 * A change of a profile: only the fields present are changed; an optional field that is present and empty is cleared
 * (JSON Merge Patch, RFC 7396).
 */
public record ProfileChange(
        Patch<String> handle,
        Patch<String> displayName,
        Patch<String> bio,
        Patch<String> city,
        Patch<String> country,
        Patch<LocalDate> birthDate,
        Patch<ProfileView.Sex> sex,
        Patch<ZoneId> zone,
        Patch<DayOfWeek> weekStartsOn,
        Patch<ProfileView.Units> units,
        Patch<Visibility> profileVisibility,
        Patch<Visibility> workoutVisibility,
        Patch<Boolean> followsNeedApproval) {}
