package org.stadion.social.boundary;

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

/** The profiles module as far as social leans on it. */
final class Neighbourhood implements Profiles, Audiences {

    private final Map<AthleteId, AthleteCard> cards = new HashMap<>();
    private final Set<AthleteId> cautious = new HashSet<>();
    private final Set<Pair> audience = new HashSet<>();
    private final Set<Pair> blocks = new HashSet<>();

    private record Pair(AthleteId one, AthleteId other) {}

    Neighbourhood with(AthleteId athlete, String name) {
        cards.put(athlete, new AthleteCard(athlete, name, name, null));
        return this;
    }

    /** The athlete wants to approve followers. */
    void wantsToApprove(AthleteId athlete) {
        cautious.add(athlete);
    }

    @Override
    public Map<AthleteId, AthleteCard> cards(Set<AthleteId> athletes) {
        return athletes.stream().filter(cards::containsKey).collect(Collectors.toMap(athlete -> athlete, cards::get));
    }

    @Override
    public Settings settings(AthleteId athlete) {
        return new Settings(zone(athlete), Visibility.FOLLOWERS, cautious.contains(athlete));
    }

    @Override
    public ZoneId zone(AthleteId athlete) {
        return ZoneOffset.UTC;
    }

    @Override
    public boolean maySee(AthleteId viewer, AthleteId owner, Visibility visibility) {
        if (viewer.equals(owner)) {
            return true;
        }
        return !apart(viewer, owner)
                && switch (visibility) {
                    case ONLY_ME -> false;
                    case FOLLOWERS -> audience.contains(new Pair(owner, viewer));
                    case EVERYONE -> true;
                };
    }

    @Override
    public boolean apart(AthleteId one, AthleteId other) {
        return blocks.contains(new Pair(one, other)) || blocks.contains(new Pair(other, one));
    }

    @Override
    public Set<AthleteId> followedAmong(AthleteId viewer, Set<AthleteId> owners) {
        return owners.stream()
                .filter(owner -> audience.contains(new Pair(owner, viewer)))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<AthleteId> apartAmong(AthleteId viewer, Set<AthleteId> others) {
        return others.stream().filter(other -> apart(viewer, other)).collect(Collectors.toSet());
    }

    @Override
    public void admit(AthleteId owner, AthleteId follower) {
        audience.add(new Pair(owner, follower));
    }

    @Override
    public void dismiss(AthleteId owner, AthleteId follower) {
        audience.remove(new Pair(owner, follower));
    }

    @Override
    public void block(AthleteId blocker, AthleteId blocked) {
        blocks.add(new Pair(blocker, blocked));
    }

    @Override
    public void unblock(AthleteId blocker, AthleteId blocked) {
        blocks.remove(new Pair(blocker, blocked));
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
