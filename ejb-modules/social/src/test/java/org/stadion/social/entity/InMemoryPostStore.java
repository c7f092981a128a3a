package org.stadion.social.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.social.PostId;

/** The twin of the database. */
public final class InMemoryPostStore implements PostStore {

    final List<Post> posts = new ArrayList<>();

    @Override
    public void add(Post post) {
        posts.add(post);
    }

    @Override
    public Optional<Post> find(PostId id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Post> findForChange(PostId id) {
        return find(id);
    }

    @Override
    public Optional<Post> findForChange(UUID workout) {
        return posts.stream().filter(post -> post.workout().equals(workout)).findFirst();
    }
}
