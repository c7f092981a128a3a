package org.stadion.profiles.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Patch;
import org.stadion.kernel.StaleVersion;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.ProfileChange;
import org.stadion.profiles.ProfileView.Sex;
import org.stadion.profiles.ProfileView.Units;

/**
 * What an athlete says about themselves. Opened with the account, changed only by its owner, one edit after the other:
 * the row is locked while it changes, and the version that a client must know is counted here, so that an answer already
 * carries the next one.
 */
@Entity
@Table(name = "profile")
public class Profile {

    @Id
    @Column(name = "athlete_id")
    private UUID athlete;

    @Column(nullable = false)
    private String handle;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column
    private @Nullable String bio;

    @Column
    private @Nullable String city;

    @Column
    private @Nullable String country;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Column(nullable = false)
    private String zone;

    @Column(name = "week_starts_on", nullable = false)
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekStartsOn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Units units;

    @Column(name = "profile_visibility", nullable = false)
    @Enumerated(EnumType.STRING)
    private Visibility profileVisibility;

    @Column(name = "workout_visibility", nullable = false)
    @Enumerated(EnumType.STRING)
    private Visibility workoutVisibility;

    @Column(name = "follows_need_approval", nullable = false)
    private boolean followsNeedApproval;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(nullable = false)
    private long version;

    protected Profile() {} // for the persistence provider

    private Profile(AthleteId athlete, String handle, String displayName, Instant at) {
        this.athlete = athlete.value();
        this.handle = handle;
        this.displayName = displayName;
        this.zone = "UTC";
        this.weekStartsOn = DayOfWeek.MONDAY;
        this.units = Units.METRIC;
        this.profileVisibility = Visibility.FOLLOWERS;
        this.workoutVisibility = Visibility.FOLLOWERS;
        this.openedAt = at;
        this.version = 1;
    }

    /** A newcomer's profile: nothing is shown to strangers until its owner wants it (GDPR Art. 25(2)). */
    public static Profile open(AthleteId athlete, String handle, String displayName, Instant at) {
        return new Profile(athlete, handle, displayName, at);
    }

    /**
     * Makes a change that keeps the rules.
     *
     * @throws StaleVersion if somebody changed it since the expected version
     */
    public void change(long expectedVersion, ProfileChange change) {
        if (version != expectedVersion) {
            throw new StaleVersion();
        }
        set(change.handle(), value -> handle = value);
        set(change.displayName(), value -> displayName = value.strip());
        change.bio().apply(value -> bio = text(value));
        change.city().apply(value -> city = text(value));
        change.country().apply(value -> country = value.orElse(null));
        change.birthDate().apply(value -> birthDate = value.orElse(null));
        change.sex().apply(value -> sex = value.orElse(null));
        set(change.zone(), value -> zone = value.getId());
        set(change.weekStartsOn(), value -> weekStartsOn = value);
        set(change.units(), value -> units = value);
        set(change.profileVisibility(), value -> profileVisibility = value);
        set(change.workoutVisibility(), value -> workoutVisibility = value);
        set(change.followsNeedApproval(), value -> followsNeedApproval = value);
        version++;
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public String handle() {
        return handle;
    }

    public String displayName() {
        return displayName;
    }

    public Optional<String> bio() {
        return Optional.ofNullable(bio);
    }

    public Optional<String> city() {
        return Optional.ofNullable(city);
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public DayOfWeek weekStartsOn() {
        return weekStartsOn;
    }

    public Units units() {
        return units;
    }

    public Visibility profileVisibility() {
        return profileVisibility;
    }

    public Visibility workoutVisibility() {
        return workoutVisibility;
    }

    public boolean followsNeedApproval() {
        return followsNeedApproval;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public long version() {
        return version;
    }

    private static <T> void set(Patch<T> patch, Consumer<T> field) {
        patch.apply(value -> value.ifPresent(field));
    }

    private static @Nullable String text(Optional<String> value) {
        return value.map(String::strip).filter(stripped -> !stripped.isEmpty()).orElse(null);
    }
}
