package org.stadion.profiles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;

/** Changes of profiles for tests: nothing is mentioned but what the test says. */
public final class ProfileChanges {

    private Patch<String> handle = Patch.absent();
    private Patch<String> displayName = Patch.absent();
    private Patch<String> bio = Patch.absent();
    private Patch<String> city = Patch.absent();
    private Patch<String> country = Patch.absent();
    private Patch<LocalDate> birthDate = Patch.absent();
    private Patch<ProfileView.Sex> sex = Patch.absent();
    private Patch<ZoneId> zone = Patch.absent();
    private Patch<DayOfWeek> weekStartsOn = Patch.absent();
    private Patch<Visibility> profileVisibility = Patch.absent();
    private Patch<Boolean> followsNeedApproval = Patch.absent();

    private ProfileChanges() {}

    public static ProfileChange change(UnaryOperator<ProfileChanges> what) {
        var made = what.apply(new ProfileChanges());
        return new ProfileChange(
                made.handle,
                made.displayName,
                made.bio,
                made.city,
                made.country,
                made.birthDate,
                made.sex,
                made.zone,
                made.weekStartsOn,
                Patch.absent(),
                made.profileVisibility,
                Patch.absent(),
                made.followsNeedApproval);
    }

    public ProfileChanges handle(String value) {
        handle = Patch.to(value);
        return this;
    }

    public ProfileChanges displayName(Patch<String> value) {
        displayName = value;
        return this;
    }

    public ProfileChanges displayName(String value) {
        return displayName(Patch.to(value));
    }

    public ProfileChanges bio(Patch<String> value) {
        bio = value;
        return this;
    }

    public ProfileChanges bio(String value) {
        return bio(Patch.to(value));
    }

    public ProfileChanges city(String value) {
        city = Patch.to(value);
        return this;
    }

    public ProfileChanges country(String value) {
        country = Patch.to(value);
        return this;
    }

    public ProfileChanges birthDate(LocalDate value) {
        birthDate = Patch.to(value);
        return this;
    }

    public ProfileChanges sex(ProfileView.Sex value) {
        sex = Patch.to(value);
        return this;
    }

    public ProfileChanges zone(String value) {
        zone = Patch.to(ZoneId.of(value));
        return this;
    }

    public ProfileChanges weekStartsOn(DayOfWeek value) {
        weekStartsOn = Patch.to(value);
        return this;
    }

    public ProfileChanges visibility(Visibility value) {
        profileVisibility = Patch.to(value);
        return this;
    }

    public ProfileChanges followsNeedApproval(boolean value) {
        followsNeedApproval = Patch.to(value);
        return this;
    }
}
