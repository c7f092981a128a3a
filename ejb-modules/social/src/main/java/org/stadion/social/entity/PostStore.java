package org.stadion.social.entity;

import java.util.Optional;
import java.util.UUID;
import org.stadion.social.PostId;

/** Holds posts. */
public interface PostStore {

    void add(Post post);

    /** Removed ones too. */
    Optional<Post> find(PostId id);

    /** As {@link #find}, and nobody else changes it or adds to it until this transaction ends. */
    Optional<Post> findForChange(PostId id);

    /** The post of a workout, under the same lock. */
    Optional<Post> findForChange(UUID workout);
}
