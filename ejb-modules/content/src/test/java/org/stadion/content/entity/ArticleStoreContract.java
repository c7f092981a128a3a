package org.stadion.content.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.content.ArticleId;

/** What every {@link ArticleStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface ArticleStoreContract {

    Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");

    ArticleStore store();

    default void turnThePage() {}

    @Test
    default void articles_are_listed_from_the_latest_back_page_by_page() {
        var articles = List.of(published("one", 0), published("two", 0), published("three", 1));
        turnThePage();

        var first = store().published(Optional.empty(), 2);
        var second = store().published(Optional.of(first.getLast().position()), 2);

        assertThat(List.of(first, second))
                .flatExtracting(page -> page)
                .extracting(Article::id)
                .containsExactlyElementsOf(
                        articles.reversed().stream().map(Article::id).toList());
        assertThat(first.getFirst().title()).isEqualTo("three");
        assertThat(first.getFirst().language()).isEqualTo("en");
        assertThat(first.getFirst().body()).isEqualTo("text");
    }

    private Article published(String title, long after) {
        var article = Article.publish(ArticleId.next(), "en", title, "text", MONDAY_7AM.plusSeconds(after));
        store().add(article);
        return article;
    }
}
