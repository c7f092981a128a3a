package org.stadion.content.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.content.Articles.ArticleView;
import org.stadion.content.entity.InMemoryArticleStore;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;
import org.stadion.testing.SetClock;

class ArticlesDeskTest {

    private final SetClock clock = SetClock.at("2026-03-02T07:00:00Z");
    private final ArticlesDesk desk = new ArticlesDesk();

    @BeforeEach
    void wire() {
        desk.articles = new InMemoryArticleStore();
        desk.clock = clock;
    }

    @Test
    void what_is_published_is_read_latest_first() {
        desk.publish("en", " Spring ", "It begins.");
        clock.advance(Duration.ofDays(1));
        desk.publish("ru", "Весна", "Начинается.");

        var first = desk.published(PageRequest.first(1));
        var second = desk.published(new PageRequest(1, first.next()));

        assertThat(first.items()).extracting(ArticleView::title).containsExactly("Весна");
        assertThat(second.items()).extracting(ArticleView::title).containsExactly("Spring");
        assertThat(second.next()).isNull();
    }

    @Test
    void what_is_wrong_with_an_article_is_said_at_once() {
        assertThatThrownBy(() -> desk.publish("klingon", " ", "x".repeat(50_001)))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting("pointer")
                                .containsExactly("/language", "/title", "/body"));
        assertThat(desk.published(PageRequest.first(1)).items()).isEmpty();
    }
}
