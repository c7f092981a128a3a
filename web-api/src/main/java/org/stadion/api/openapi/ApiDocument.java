package org.stadion.api.openapi;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.stadion.api.Api;

/** Completes the OpenAPI document: problems and limits of each operation, its security, and where to log in. */
public class ApiDocument implements OASFilter {

    private final Map<String, Method> methods = Operations.byId();

    @Override
    public Operation filterOperation(Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            return operation;
        }
        boolean open = method.isAnnotationPresent(PermitAll.class);
        operation.setSecurity(open ? List.of() : List.of(scheme(Api.OAUTH), scheme(Api.BEARER)));
        var responses = operation.getResponses();
        responses.getAPIResponses().values().forEach(ApiDocument::limits);
        ProblemResponses.of(method, operation.getRequestBody() != null).forEach((status, response) -> {
            limits(response);
            responses.addAPIResponse(status, response);
        });
        return operation;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.HEADER && "If-Match".equals(parameter.getName())) {
            parameter.setRequired(true);
            parameter.setDescription("The ETag of the read that this edit is based on.");
            parameter.setExample("\"7\"");
        }
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema("Violation", violation());
        issuer().ifPresent(issuer -> logIn(document, issuer));
    }

    private static void logIn(OpenAPI document, String issuer) {
        var scheme = document.getComponents().getSecuritySchemes().get(Api.OAUTH);
        if (scheme != null) {
            scheme.getFlows()
                    .getAuthorizationCode()
                    .authorizationUrl(issuer + "/protocol/openid-connect/auth")
                    .tokenUrl(issuer + "/protocol/openid-connect/token")
                    .scopes(Map.of());
        }
    }

    private static Optional<String> issuer() {
        return ConfigProvider.getConfig().getOptionalValue("stadion.oidc.issuer", String.class);
    }

    private static org.eclipse.microprofile.openapi.models.security.SecurityRequirement scheme(String name) {
        return OASFactory.createSecurityRequirement().addScheme(name);
    }

    private static void limits(APIResponse response) {
        response.addHeader(
                "RateLimit-Remaining",
                OASFactory.createHeader()
                        .description(
                                "Requests left; RateLimit-Limit and RateLimit-Reset say of how many and until when.")
                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One wrong value.")
                .addProperty("pointer", text("JSON pointer (RFC 6901) into the request.", "/display_name"))
                .addProperty("code", text("Stable word.", "too_long"))
                .addProperty("message", text("What to change.", "at most 60 characters"));
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .examples(List.of(example));
    }
}
