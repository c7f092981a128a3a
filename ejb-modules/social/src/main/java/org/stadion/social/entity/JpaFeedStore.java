package org.stadion.social.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

@ApplicationScoped
class JpaFeedStore implements FeedStore {

    private static final String READ = """
            select p, k.id
            from FeedEntry e
            join Post p on p.id = e.post
            left join Kudos k on k.post = e.post and k.giver = :reader
            where e.recipient = :reader and p.removedAt is null
            and (p.visibility <> ONLY_ME or p.author = :reader)
            """;

    @PersistenceContext(unitName = "social")
    EntityManager em;

    @Override
    public void keep(Post post) {
        em.createNativeQuery("""
                insert into social.feed_entry (recipient_id, post_id, author_id, published_at)
                values (:author, :post, :author, :at)
                on conflict do nothing
                """)
                .setParameter("post", post.id().value())
                .setParameter("author", post.author().value())
                .setParameter("at", post.publishedAt())
                .executeUpdate();
    }

    @Override
    public void spread(Post post) {
        em.createNativeQuery("""
                insert into social.feed_entry (recipient_id, post_id, author_id, published_at)
                select readers.id, p.id, p.author_id, p.published_at
                from social.post p cross join lateral (
                    select p.author_id as id
                    union all
                    select f.follower_id from social.follow f
                    where f.followed_id = p.author_id and f.state = 'ACCEPTED') readers
                where p.id = :post
                on conflict do nothing
                """).setParameter("post", post.id().value()).executeUpdate();
    }

    @Override
    public void withdraw(Post post) {
        em.createQuery("delete from FeedEntry where post = :post and recipient <> author")
                .setParameter("post", post.id().value())
                .executeUpdate();
    }

    @Override
    public void forget(Post post) {
        em.createQuery("delete from FeedEntry where post = :post")
                .setParameter("post", post.id().value())
                .executeUpdate();
    }

    @Override
    public void fill(AthleteId reader, AthleteId author, int most) {
        em.createNativeQuery("""
                insert into social.feed_entry (recipient_id, post_id, author_id, published_at)
                select cast(:reader as uuid), p.id, p.author_id, p.published_at
                from social.post p
                where p.author_id = :author and p.removed_at is null and p.visibility <> 'ONLY_ME'
                order by p.published_at desc, p.id desc
                limit :most
                on conflict do nothing
                """)
                .setParameter("reader", reader.value())
                .setParameter("author", author.value())
                .setParameter("most", most)
                .executeUpdate();
    }

    @Override
    public void drain(AthleteId reader, AthleteId author) {
        em.createQuery("delete from FeedEntry where recipient = :reader and author = :author")
                .setParameter("reader", reader.value())
                .setParameter("author", author.value())
                .executeUpdate();
    }

    @Override
    public List<Entry> read(AthleteId reader, Optional<Cursor> after, int most) {
        return Keyset.query(em, Object[].class, READ, "e.publishedAt", "e.post", "desc", after)
                .setParameter("reader", reader.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Entry((Post) row[0], row[1] != null))
                .toList();
    }
}
