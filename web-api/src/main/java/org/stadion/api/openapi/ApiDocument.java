package org.stadion.api.openapi;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.stadion.api.Api;

/**
 * Completes the OpenAPI document: what each operation may refuse and how often it may be asked, its security and an
 * example of its answer; good names, texts and required fields for the schemas; and where to log in.
 */
public class ApiDocument implements OASFilter {

    private static final String REQUESTS_LEFT = "RateLimit-Remaining";

    private final Map<String, Method> methods = Operations.byId();
    private final List<Schema> references = new ArrayList<>();
    private final ProblemResponses problems = new ProblemResponses();

    @Override
    public Operation filterOperation(Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            return operation;
        }
        boolean open = method.isAnnotationPresent(PermitAll.class);
        operation.setSecurity(open ? List.of() : List.of(scheme(Api.OAUTH), scheme(Api.BEARER)));
        var responses = operation.getResponses();
        responses.getAPIResponses().values().forEach(ApiDocument::tellLimits);
        Examples.of(operation.getOperationId())
                .ifPresent(example -> responses.getAPIResponses().values().stream()
                        .filter(response -> response.getContent() != null)
                        .flatMap(response -> response.getContent().getMediaTypes().entrySet().stream())
                        .filter(content -> content.getKey().equals("application/json"))
                        .forEach(content -> content.getValue().setExample(example)));
        problems.of(method, operation.getRequestBody() != null).forEach(responses::addAPIResponse);
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
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            references.add(schema);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        var names = SchemaNames.of(components.getSchemas());
        references.forEach(names::rename);
        SchemaTexts.complete(components.getSchemas(), names);
        components.setSchemas(names.renamed(components.getSchemas()));
        problems.share(components);
        components.addHeader(REQUESTS_LEFT, requestsLeft());
        issuer().ifPresent(issuer -> tellWhereToLogIn(document, issuer));
    }

    private static void tellWhereToLogIn(OpenAPI document, String issuer) {
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

    private static SecurityRequirement scheme(String name) {
        return OASFactory.createSecurityRequirement().addScheme(name);
    }

    private static void tellLimits(APIResponse response) {
        response.addHeader(REQUESTS_LEFT, OASFactory.createHeader().ref("#/components/headers/" + REQUESTS_LEFT));
    }

    private static Header requestsLeft() {
        return OASFactory.createHeader()
                .description("Requests left; RateLimit-Limit and RateLimit-Reset say of how many and until when.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }
}
