package org.stadion.content.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.stadion.kernel.Cursor;

@ApplicationScoped
class JpaArticleStore implements ArticleStore {

    @PersistenceContext(unitName = "content")
    EntityManager em;

    @Override
    public void add(Article article) {
        em.persist(article);
    }

    @Override
    public List<Article> published(Optional<Cursor> after, int most) {
        var query = em.createQuery(
                        "from Article"
                                + (after.isPresent() ? " where (publishedAt, id) < (:moment, :id)" : "")
                                + " order by publishedAt desc, id desc",
                        Article.class)
                .setMaxResults(most);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query.getResultList();
    }
}
