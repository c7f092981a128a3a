package org.stadion.social.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.stadion.social.PostId;

@ApplicationScoped
class JpaPostStore implements PostStore {

    @PersistenceContext(unitName = "social")
    EntityManager em;

    @Override
    public void add(Post post) {
        em.persist(post);
    }

    @Override
    public Optional<Post> find(PostId id) {
        return Optional.ofNullable(em.find(Post.class, id.value()));
    }

    @Override
    public Optional<Post> findForChange(PostId id) {
        return Optional.ofNullable(em.find(Post.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Post> findForChange(UUID workout) {
        return em
                .createQuery("from Post where workout = :workout", Post.class)
                .setParameter("workout", workout)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }
}
