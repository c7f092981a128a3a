package org.stadion.gamification.boundary;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Audiences;
import org.stadion.profiles.ProfileChange;
import org.stadion.profiles.ProfileView;
import org.stadion.profiles.Profiles;

/** The profiles module as far as gamification leans on it. */
final class Athletes implements Profiles, Audiences {

    private final Map<AthleteId, AthleteCard> cards = new HashMap<>();
    private final Map<AthleteId, ZoneId> zones = new HashMap<>();
    private final Set<Set<AthleteId>> apart = new HashSet<>();

    AthleteId named(String name) {
        var id = AthleteId.next();
        cards.put(id, new AthleteCard(id, name, name, null));
        return id;
    }

    void livesIn(AthleteId athlete, String zone) {
        zones.put(athlete, ZoneId.of(zone));
    }

    @Override
    public Map<AthleteId, AthleteCard> cards(Set<AthleteId> athletes) {
        return athletes.stream().filter(cards::containsKey).collect(Collectors.toMap(athlete -> athlete, cards::get));
    }

    @Override
    public ZoneId zone(AthleteId athlete) {
        return zones.getOrDefault(athlete, ZoneOffset.UTC);
    }

    @Override
    public Set<AthleteId> apartAmong(AthleteId viewer, Set<AthleteId> others) {
        return others.stream().filter(other -> apart(viewer, other)).collect(Collectors.toSet());
    }

    @Override
    public boolean apart(AthleteId one, AthleteId other) {
        return !one.equals(other) && apart.contains(Set.of(one, other));
    }

    @Override
    public void block(AthleteId blocker, AthleteId blocked) {
        apart.add(Set.of(blocker, blocked));
    }

    @Override
    public void unblock(AthleteId blocker, AthleteId blocked) {
        apart.remove(Set.of(blocker, blocked));
    }

    @Override
    public boolean maySee(AthleteId viewer, AthleteId owner, Visibility visibility) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<AthleteId> followedAmong(AthleteId viewer, Set<AthleteId> owners) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void admit(AthleteId owner, AthleteId follower) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dismiss(AthleteId owner, AthleteId follower) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Settings settings(AthleteId athlete) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProfileView open(AthleteId athlete, String username, String displayName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProfileView find(AthleteId viewer, AthleteId athlete) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProfileView change(AthleteId athlete, long expectedVersion, ProfileChange change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<AthleteCard> search(AthleteId viewer, String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
