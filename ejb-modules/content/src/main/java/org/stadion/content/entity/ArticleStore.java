package org.stadion.content.entity;

import java.util.List;
import java.util.Optional;
import org.stadion.kernel.Cursor;

/** Holds articles. */
public interface ArticleStore {

    void add(Article article);

    /** Latest first. */
    List<Article> published(Optional<Cursor> after, int most);
}
