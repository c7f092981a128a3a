package org.stadion.profiles.boundary;

import static org.stadion.profiles.boundary.ProfilesLog.LOG;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.HandleTaken;
import org.stadion.profiles.ProfileChange;
import org.stadion.profiles.ProfileNotFound;
import org.stadion.profiles.ProfileView;
import org.stadion.profiles.Profiles;
import org.stadion.profiles.control.Handles;
import org.stadion.profiles.control.ProfileRules;
import org.stadion.profiles.control.VisibilityPolicy;
import org.stadion.profiles.entity.AudienceStore;
import org.stadion.profiles.entity.Profile;
import org.stadion.profiles.entity.ProfileStore;
import org.stadion.profiles.events.BodyChanged;
import org.stadion.profiles.events.ProfileChanged;

/** What shows or changes a profile is for athletes; what other modules need in their own work is open to every role. */
@Stateless
@RolesAllowed("athlete")
public class ProfilesDesk implements Profiles {

    private static final int LONGEST_SEARCH = 80;

    @Inject
    ProfileStore profiles;

    @Inject
    AudienceStore audiences;

    @Inject
    CardCache cache;

    @Inject
    Event<ProfileChanged> changed;

    @Inject
    Event<BodyChanged> bodyChanged;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    public ProfileView open(AthleteId athlete, String username, String displayName) {
        return ProfileShowing.own(profiles.find(athlete).orElseGet(() -> add(athlete, username, displayName)));
    }

    @Override
    public ProfileView find(AthleteId viewer, AthleteId athlete) {
        var relation = VisibilityPolicy.relation(
                viewer.equals(athlete),
                !audiences.apartAmong(viewer, Set.of(athlete)).isEmpty(),
                !audiences.followedAmong(viewer, Set.of(athlete)).isEmpty());
        return profiles.find(athlete)
                .filter(profile -> VisibilityPolicy.mayKnowOf(relation))
                .map(profile -> ProfileShowing.of(profile, relation))
                .orElseThrow(() -> new ProfileNotFound(athlete));
    }

    @Override
    public ProfileView change(AthleteId athlete, long expectedVersion, ProfileChange change) {
        var wrong = ProfileRules.violations(change, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            throw new DomainException.Invalid("profile-invalid", "The profile cannot be like this.", wrong);
        }
        var profile = profiles.findForChange(athlete).orElseThrow(() -> new ProfileNotFound(athlete));
        change.handle()
                .apply(handle -> handle.filter(wanted -> !wanted.equals(profile.handle()))
                        .filter(profiles::handleTaken)
                        .ifPresent(taken -> {
                            throw new HandleTaken(taken);
                        }));
        var sex = profile.sex();
        var birthDate = profile.birthDate();
        profile.change(expectedVersion, change);
        if (!sex.equals(profile.sex()) || !birthDate.equals(profile.birthDate())) {
            bodyChanged.fire(new BodyChanged(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), athlete));
        }
        tell(profile);
        return ProfileShowing.own(profile);
    }

    @Override
    public Page<AthleteCard> search(AthleteId viewer, String text, PageRequest page) {
        var wanted = text.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_SEARCH) {
            throw new DomainException.Invalid(
                    "search-text-invalid", "Search for 1 to " + LONGEST_SEARCH + " characters.");
        }
        var after = page.cursor().map(cursor -> new AthleteId(cursor.id()));
        var rows = profiles.search(viewer, wanted, after, page.limit() + 1);
        var owners = ids(rows);
        var followed = audiences.followedAmong(viewer, owners);
        return Page.of(
                        rows,
                        page.limit(),
                        profile -> Cursor.at(0, profile.athlete().value()))
                .map(profile -> ProfileShowing.card(
                        profile,
                        VisibilityPolicy.relation(
                                viewer.equals(profile.athlete()), false, followed.contains(profile.athlete()))));
    }

    @Override
    @PermitAll
    public Map<AthleteId, AthleteCard> cards(Set<AthleteId> athletes) {
        var found = new HashMap<AthleteId, AthleteCard>();
        var missing = new HashSet<AthleteId>();
        for (var athlete : athletes) {
            cache.find(athlete).ifPresentOrElse(card -> found.put(athlete, card), () -> missing.add(athlete));
        }
        for (var profile : profiles.findAll(missing)) {
            var card = ProfileShowing.publicCard(profile);
            cache.fill(card);
            found.put(card.id(), card);
        }
        return Map.copyOf(found);
    }

    @Override
    @PermitAll
    public ZoneId zone(AthleteId athlete) {
        return settings(athlete).zone();
    }

    @Override
    @PermitAll
    public Settings settings(AthleteId athlete) {
        return profiles.find(athlete)
                .map(profile ->
                        new Settings(profile.zone(), profile.workoutVisibility(), profile.followsNeedApproval()))
                .orElseThrow(() -> new ProfileNotFound(athlete));
    }

    private Profile add(AthleteId athlete, String username, String displayName) {
        var name = ProfileRules.fittingName(displayName.isBlank() ? username : displayName);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = Handles.candidates(username, athlete.value())
                .map(handle -> Profile.open(athlete, handle, name.isEmpty() ? handle : name, at))
                .filter(profiles::add)
                .findFirst();
        if (added.isEmpty()) {
            return profiles.find(athlete)
                    .orElseThrow(() -> new IllegalStateException("no handle was free for athlete " + athlete));
        }
        LOG.profileOpened(athlete.value());
        tell(added.get());
        return added.get();
    }

    private void tell(Profile profile) {
        var card = ProfileShowing.publicCard(profile);
        changed.fire(new ProfileChanged(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                card.id(),
                card.handle(),
                card.displayName(),
                card.city(),
                profile.zone()));
    }

    private static Set<AthleteId> ids(List<Profile> rows) {
        return rows.stream().map(Profile::athlete).collect(Collectors.toSet());
    }
}
