package org.stadion.api.openapi;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.stadion.api.problem.Problem;
import org.stadion.api.problem.ProblemCatalogue;
import org.stadion.api.problem.ProblemKind;

/** The error responses of an operation: those that all share, and those that it declares with {@link MayRefuse}. */
final class ProblemResponses {

    private static final List<String> SHARED = List.of(
            "malformed-request", "not-acceptable", "rate-limit-exceeded", "internal-error", "temporarily-unavailable");
    private static final List<String> SECURED = List.of("unauthenticated", "role-missing");
    private static final List<String> WITH_BODY =
            List.of("malformed-json", "body-too-large", "media-type-not-supported");

    private ProblemResponses() {}

    static SortedMap<String, APIResponse> of(Method operation, boolean takesJson) {
        SortedMap<Integer, List<ProblemKind>> byStatus = new TreeMap<>();
        slugs(operation, takesJson)
                .map(slug -> ProblemCatalogue.usual()
                        .find(slug)
                        .orElseThrow(
                                () -> new IllegalStateException(operation + " may refuse with an unknown " + slug)))
                .forEach(kind -> byStatus.computeIfAbsent(kind.status(), status -> new ArrayList<>())
                        .add(kind));
        SortedMap<String, APIResponse> responses = new TreeMap<>();
        byStatus.forEach((status, kinds) -> responses.put(Integer.toString(status), response(kinds)));
        return responses;
    }

    static Stream<String> slugs(Method operation, boolean takesJson) {
        var declared = operation.getAnnotation(MayRefuse.class);
        return Stream.of(
                        SHARED,
                        operation.isAnnotationPresent(PermitAll.class) ? List.<String>of() : SECURED,
                        takesJson ? WITH_BODY : List.<String>of(),
                        declared == null ? List.<String>of() : List.of(declared.value()))
                .flatMap(List::stream)
                .distinct();
    }

    private static APIResponse response(List<ProblemKind> kinds) {
        var media = OASFactory.createMediaType().schema(reference());
        examples(kinds)
                .forEach((slug, example) ->
                        media.addExample(slug, OASFactory.createExample().value(example)));
        var response = OASFactory.createAPIResponse()
                .description(kinds.stream()
                        .map(kind -> kind.title() + " (`" + kind.slug() + "`): " + kind.explanation())
                        .collect(Collectors.joining("\n\n")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        int status = kinds.getFirst().status();
        if (status == 429 || status == 503) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait.")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return response;
    }

    private static Map<String, Object> examples(List<ProblemKind> kinds) {
        Map<String, Object> examples = new LinkedHashMap<>();
        kinds.forEach(kind -> {
            Map<String, Object> example = new LinkedHashMap<>();
            example.put("type", Problem.TYPES + kind.slug());
            example.put("title", kind.title());
            example.put("status", kind.status());
            example.put("detail", kind.remedy());
            examples.put(kind.slug(), example);
        });
        return examples;
    }

    private static Schema reference() {
        return OASFactory.createSchema().ref("#/components/schemas/Problem");
    }
}
