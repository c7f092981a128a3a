package org.stadion.content;

import java.time.Instant;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** Articles: news and texts for athletes. */
public interface Articles {

    /** Published articles, newest first. */
    Page<ArticleView> published(PageRequest page);

    /**
     * For marketers: publishes an article at once.
     *
     * @param language ISO 639 code, e.g. {@code en}
     */
    ArticleView publish(String language, String title, String body);

    record ArticleView(ArticleId id, String language, String title, String body, Instant publishedAt) {}
}
