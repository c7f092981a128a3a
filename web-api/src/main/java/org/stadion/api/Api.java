package org.stadion.api;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.problem.Problem;

/** Version 1 of the REST API. Change is additive; what must break becomes version 2 beside it. */
@ApplicationPath(Api.PATH)
@LoginConfig(authMethod = "MP-JWT", realmName = "stadion")
@DeclareRoles(Api.ATHLETE)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Stadion API",
                        version = "1.0",
                        description = """
                                What an athlete's app needs: take in workouts, look at them, follow others, earn points.

                                **Lists** come in pages: `items`, and `next`, the cursor of the next page or null; the `Link` header says the same.
                                **Edits** need `If-Match` with the `ETag` of the read they are based on. **Posts that create** take an
                                `Idempotency-Key`: repeated within 24 hours, it gives the same answer. **Refusals** are problem documents
                                (RFC 9457); each `type` is explained at `/v1/problems/{slug}`. **Limits** are told in `RateLimit-Limit`,
                                `RateLimit-Remaining` and `RateLimit-Reset`. Times are RFC 3339 in UTC; names end in their unit
                                (`_m`, `_s`, `_mps`, `_bpm`, `_w`, `_kj`).""",
                        contact = @Contact(name = "Stadion developers", url = "https://stadion.example/developers"),
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "This server."),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
        tags = {
            @Tag(name = "Me", description = "The caller: account, profile, settings."),
            @Tag(name = "Athletes", description = "Other athletes, as far as the caller may know of them."),
            @Tag(
                    name = "Imports",
                    description =
                            "Taking in files of watches, apps and services: FIT, GPX, TCX, KML, PWX, JSON, and archives of them."),
            @Tag(name = "Workouts", description = "Workouts, their figures and their telemetry."),
            @Tag(name = "Recordings", description = "Recording a workout while it happens, and watching it live."),
            @Tag(name = "Photos", description = "Photos of workouts."),
            @Tag(name = "Gear", description = "Shoes and bikes, and how far they went."),
            @Tag(name = "Progress", description = "Records, forecasts, training load, routes and sums of the caller."),
            @Tag(name = "Social", description = "Following, groups, the feed, kudos and comments."),
            @Tag(name = "Inbox", description = "Notices, and by which way they come."),
            @Tag(name = "Points", description = "The points ledger and the rankings made of it."),
            @Tag(name = "Content", description = "News and articles."),
            @Tag(name = "Operations", description = "For load balancers and developers; open to everybody.")
        })
@SecurityScheme(
        securitySchemeName = Api.OAUTH,
        type = SecuritySchemeType.OAUTH2,
        description =
                "Authorisation code with PKCE (S256) at the identity provider; client `stadion-docs` in this page.",
        flows =
                @OAuthFlows(
                        authorizationCode =
                                @OAuthFlow(
                                        authorizationUrl = "https://id.stadion.example/auth",
                                        tokenUrl = "https://id.stadion.example/token")))
@SecurityScheme(
        securitySchemeName = Api.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token obtained elsewhere, e.g. by `./run token USER`.")
public class Api extends Application {

    public static final String PATH = "/v1";

    /** The one role that the athletes' API knows. */
    public static final String ATHLETE = "athlete";

    public static final String OAUTH = "oauth";
    public static final String BEARER = "bearer";
}
