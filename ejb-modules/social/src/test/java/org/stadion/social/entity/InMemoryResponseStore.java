package org.stadion.social.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.CommentId;
import org.stadion.social.PostId;

/** The twin of the database. */
public final class InMemoryResponseStore implements ResponseStore {

    private final List<Kudos> kudos = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    @Override
    public boolean add(Kudos one) {
        return !kudosGiven(one.post(), one.giver()) && kudos.add(one);
    }

    @Override
    public boolean removeKudos(PostId post, AthleteId giver) {
        return kudos.removeIf(of(post, giver));
    }

    @Override
    public boolean kudosGiven(PostId post, AthleteId giver) {
        return kudos.stream().anyMatch(of(post, giver));
    }

    @Override
    public List<Kudos> kudos(PostId post, Optional<Cursor> after, int most) {
        return Rows.latestFirst(kudos.stream().filter(k -> k.post().equals(post)), Kudos::position, after, most);
    }

    @Override
    public void add(Comment comment) {
        comments.add(comment);
    }

    @Override
    public Optional<Comment> findComment(CommentId id) {
        return comments.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override
    public boolean removeComment(CommentId id) {
        return comments.removeIf(c -> c.id().equals(id));
    }

    @Override
    public List<Comment> comments(PostId post, Optional<Cursor> after, int most) {
        return Rows.oldestFirst(comments.stream().filter(c -> c.post().equals(post)), Comment::position, after, most);
    }

    @Override
    public void removeAllTo(PostId post) {
        kudos.removeIf(k -> k.post().equals(post));
        comments.removeIf(c -> c.post().equals(post));
    }

    private static Predicate<Kudos> of(PostId post, AthleteId giver) {
        return k -> k.post().equals(post) && k.giver().equals(giver);
    }
}
