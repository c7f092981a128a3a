package org.stadion.profiles.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;

/** The twin of the database. */
public final class InMemoryAudienceStore implements AudienceStore {

    private final Set<Pair> audience = new HashSet<>();
    private final Set<Pair> blocks = new HashSet<>();

    private record Pair(AthleteId one, AthleteId other) {}

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
    public Set<AthleteId> followedAmong(AthleteId follower, Set<AthleteId> owners) {
        return owners.stream()
                .filter(owner -> audience.contains(new Pair(owner, follower)))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<AthleteId> apartAmong(AthleteId one, Set<AthleteId> others) {
        return others.stream()
                .filter(other -> blocks.contains(new Pair(one, other)) || blocks.contains(new Pair(other, one)))
                .collect(Collectors.toSet());
    }
}
