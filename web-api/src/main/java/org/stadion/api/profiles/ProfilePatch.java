package org.stadion.api.profiles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.ProfileChange;
import org.stadion.profiles.ProfileView.Sex;
import org.stadion.profiles.ProfileView.Units;

/** A JSON Merge Patch of the caller's profile: what is absent stays, null clears where clearing is possible. */
@Schema(
        description = "JSON Merge Patch (RFC 7396): absent fields stay as they are, null clears.",
        examples = "{\"display_name\": \"Anna Kovač\", \"city\": \"Ljubljana\", \"bio\": null}")
public record ProfilePatch(
        @Schema(
                implementation = String.class,
                minLength = 3,
                maxLength = 30,
                pattern = "[a-z0-9_.-]+",
                examples = "anna")
        Patch<String> handle,

        @Schema(implementation = String.class, minLength = 1, maxLength = 60, examples = "Anna Kovač")
        Patch<String> displayName,

        @Schema(implementation = String.class, maxLength = 1000, examples = "Hills before breakfast.")
        Patch<String> bio,

        @Schema(implementation = String.class, maxLength = 80, examples = "Ljubljana")
        Patch<String> city,

        @Schema(
                implementation = String.class,
                pattern = "[A-Z]{2}",
                description = "ISO 3166-1 alpha-2",
                examples = "SI")
        Patch<String> country,

        @Schema(implementation = LocalDate.class, examples = "1990-04-23")
        Patch<LocalDate> birthDate,

        @Schema(implementation = Sex.class) Patch<Sex> sex,

        @Schema(implementation = String.class, description = "IANA time zone", examples = "Europe/Ljubljana")
        Patch<ZoneId> zone,

        @Schema(implementation = DayOfWeek.class) Patch<DayOfWeek> weekStartsOn,
        @Schema(implementation = Units.class) Patch<Units> units,
        @Schema(implementation = Visibility.class) Patch<Visibility> profileVisibility,
        @Schema(implementation = Visibility.class) Patch<Visibility> workoutVisibility,
        @Schema(implementation = Boolean.class) Patch<Boolean> followsNeedApproval) {

    ProfileChange change() {
        return new ProfileChange(
                handle,
                displayName,
                bio,
                city,
                country,
                birthDate,
                sex,
                zone,
                weekStartsOn,
                units,
                profileVisibility,
                workoutVisibility,
                followsNeedApproval);
    }
}
