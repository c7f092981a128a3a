package org.stadion.content.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stadion.kernel.Cursor;

/** The twin of the database. */
public final class InMemoryArticleStore implements ArticleStore {

    private static final Comparator<Cursor> LATEST_FIRST = Comparator.comparing(Cursor::moment)
            .thenComparing(cursor -> cursor.id().toString())
            .reversed();

    private final List<Article> articles = new ArrayList<>();

    @Override
    public void add(Article article) {
        articles.add(article);
    }

    @Override
    public List<Article> published(Optional<Cursor> after, int most) {
        return articles.stream()
                .filter(a -> after.map(cursor -> LATEST_FIRST.compare(a.position(), cursor) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Article::position, LATEST_FIRST))
                .limit(most)
                .toList();
    }
}
