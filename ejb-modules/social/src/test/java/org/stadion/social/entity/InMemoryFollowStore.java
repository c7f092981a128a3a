package org.stadion.social.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** The twin of the database. */
public final class InMemoryFollowStore implements FollowStore {

    private final List<Follow> follows = new ArrayList<>();

    @Override
    public boolean add(Follow follow) {
        return findForChange(follow.follower(), follow.followed()).isEmpty() && follows.add(follow);
    }

    @Override
    public Optional<Follow> findForChange(AthleteId follower, AthleteId followed) {
        return follows.stream().filter(pair(follower, followed)).findFirst();
    }

    @Override
    public boolean remove(AthleteId follower, AthleteId followed) {
        return follows.removeIf(pair(follower, followed));
    }

    @Override
    public List<Follow> following(AthleteId athlete, Optional<Cursor> after, int most) {
        var rows = follows.stream().filter(f -> f.follower().equals(athlete));
        return Rows.latestFirst(rows, Follow::position, after, most);
    }

    @Override
    public List<Follow> followers(AthleteId athlete, Optional<Cursor> after, int most) {
        var rows = follows.stream().filter(f -> f.followed().equals(athlete));
        return Rows.latestFirst(rows, Follow::position, after, most);
    }

    @Override
    public List<AthleteId> acceptedFollowers(AthleteId athlete) {
        return follows.stream()
                .filter(f -> f.followed().equals(athlete) && f.accepted())
                .map(Follow::follower)
                .toList();
    }

    private static Predicate<Follow> pair(AthleteId follower, AthleteId followed) {
        return f -> f.follower().equals(follower) && f.followed().equals(followed);
    }
}
