package org.stadion.social.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** The twin of the database. */
public final class InMemoryFeedStore implements FeedStore {

    private final Set<Standing> entries = new LinkedHashSet<>();
    private final InMemoryPostStore posts;
    private final FollowStore follows;
    private final ResponseStore responses;

    private record Standing(AthleteId recipient, Post post) {}

    public InMemoryFeedStore(InMemoryPostStore posts, FollowStore follows, ResponseStore responses) {
        this.posts = posts;
        this.follows = follows;
        this.responses = responses;
    }

    @Override
    public void keep(Post post) {
        entries.add(new Standing(post.author(), post));
    }

    @Override
    public void spread(Post post) {
        keep(post);
        follows.acceptedFollowers(post.author()).forEach(follower -> entries.add(new Standing(follower, post)));
    }

    @Override
    public void withdraw(Post post) {
        entries.removeIf(e -> e.post().equals(post) && !e.recipient().equals(post.author()));
    }

    @Override
    public void forget(Post post) {
        entries.removeIf(e -> e.post().equals(post));
    }

    @Override
    public void fill(AthleteId reader, AthleteId author, int most) {
        var shared = posts.posts.stream().filter(p -> p.author().equals(author) && p.shared());
        Rows.latestFirst(shared, Post::position, Optional.empty(), most)
                .forEach(post -> entries.add(new Standing(reader, post)));
    }

    @Override
    public void drain(AthleteId reader, AthleteId author) {
        entries.removeIf(e -> e.recipient().equals(reader) && e.post().author().equals(author));
    }

    @Override
    public List<Entry> read(AthleteId reader, Optional<Cursor> after, int most) {
        var readable = entries.stream()
                .filter(e -> e.recipient().equals(reader))
                .map(Standing::post)
                .filter(p -> !p.removed() && (p.shared() || p.author().equals(reader)));
        return Rows.latestFirst(readable, Post::position, after, most).stream()
                .map(post -> new Entry(post, responses.kudosGiven(post.id(), reader)))
                .toList();
    }
}
