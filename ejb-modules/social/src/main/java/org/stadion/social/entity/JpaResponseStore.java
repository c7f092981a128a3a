package org.stadion.social.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.CommentId;
import org.stadion.social.PostId;

@ApplicationScoped
class JpaResponseStore implements ResponseStore {

    @PersistenceContext(unitName = "social")
    EntityManager em;

    @Override
    public boolean add(Kudos kudos) {
        return em.createNativeQuery("""
                        insert into social.kudos (id, post_id, giver_id, given_at)
                        values (:id, :post, :giver, :at)
                        on conflict (post_id, giver_id) do nothing
                        """)
                        .setParameter("id", kudos.id())
                        .setParameter("post", kudos.post().value())
                        .setParameter("giver", kudos.giver().value())
                        .setParameter("at", kudos.givenAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean removeKudos(PostId post, AthleteId giver) {
        return em.createQuery("delete from Kudos where post = :post and giver = :giver")
                        .setParameter("post", post.value())
                        .setParameter("giver", giver.value())
                        .executeUpdate()
                > 0;
    }

    @Override
    public boolean kudosGiven(PostId post, AthleteId giver) {
        return em.createQuery("select count(*) from Kudos where post = :post and giver = :giver", Long.class)
                        .setParameter("post", post.value())
                        .setParameter("giver", giver.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Kudos> kudos(PostId post, Optional<Cursor> after, int most) {
        return Keyset.query(em, Kudos.class, "from Kudos k where k.post = :post", "k.givenAt", "k.id", "desc", after)
                .setParameter("post", post.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Comment comment) {
        em.persist(comment);
    }

    @Override
    public Optional<Comment> findComment(CommentId id) {
        return Optional.ofNullable(em.find(Comment.class, id.value()));
    }

    @Override
    public boolean removeComment(CommentId id) {
        return em.createQuery("delete from Comment where id = :id")
                        .setParameter("id", id.value())
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<Comment> comments(PostId post, Optional<Cursor> after, int most) {
        return Keyset.query(
                        em, Comment.class, "from Comment c where c.post = :post", "c.writtenAt", "c.id", "asc", after)
                .setParameter("post", post.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void removeAllTo(PostId post) {
        for (var responses : List.of("Kudos", "Comment")) {
            em.createQuery("delete from " + responses + " where post = :post")
                    .setParameter("post", post.value())
                    .executeUpdate();
        }
    }
}
