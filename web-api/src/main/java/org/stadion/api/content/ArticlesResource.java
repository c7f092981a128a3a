package org.stadion.api.content;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.content.Articles;
import org.stadion.content.Articles.ArticleView;
import org.stadion.kernel.Page;

/** News and articles. */
@Path("/articles")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Content")
public class ArticlesResource {

    @Inject
    Articles articles;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listArticles", summary = "Read articles, newest first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<ArticleView> list(@BeanParam Paging paging) {
        return articles.published(paging.request());
    }
}
