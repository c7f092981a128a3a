package org.stadion.content.boundary;

import static org.stadion.content.boundary.ContentLog.LOG;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stadion.content.ArticleId;
import org.stadion.content.Articles;
import org.stadion.content.entity.Article;
import org.stadion.content.entity.ArticleStore;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** Everybody who is logged in reads; marketers write. */
@Stateless
@RolesAllowed({"athlete", "support", "moderator", "marketer", "admin"})
public class ArticlesDesk implements Articles {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 50_000;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Inject
    ArticleStore articles;

    @Inject
    Clock clock;

    @Override
    public Page<ArticleView> published(PageRequest page) {
        var rows = articles.published(page.cursor(), page.limit() + 1);
        return Page.of(rows, page.limit(), Article::position).map(ArticlesDesk::view);
    }

    @Override
    @RolesAllowed({"marketer", "admin"})
    public ArticleView publish(String language, String title, String body) {
        var wrong = new ArrayList<Violation>();
        if (!LANGUAGES.contains(language)) {
            wrong.add(new Violation("/language", "unknown_language", "Use an ISO 639 code, e.g. en."));
        }
        bounded("/title", title, LONGEST_TITLE, wrong);
        bounded("/body", body, LONGEST_BODY, wrong);
        if (!wrong.isEmpty()) {
            throw new DomainException.Invalid("article-invalid", "The article cannot be like this.", wrong);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var article = Article.publish(ArticleId.next(), language, title.strip(), body.strip(), at);
        articles.add(article);
        LOG.articlePublished(article.id().value());
        return view(article);
    }

    private static void bounded(String pointer, String text, int longest, List<Violation> wrong) {
        if (text.isBlank()) {
            wrong.add(new Violation(pointer, "blank", "Write something."));
        }
        if (text.length() > longest) {
            wrong.add(new Violation(pointer, "too_long", "Use at most " + longest + " characters."));
        }
    }

    private static ArticleView view(Article article) {
        return new ArticleView(
                article.id(), article.language(), article.title(), article.body(), article.publishedAt());
    }
}
