package org.stadion.api.openapi;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.stadion.api.problem.Problem;
import org.stadion.api.problem.ProblemCatalogue;
import org.stadion.api.problem.ProblemKind;

/** The error responses of an operation: those that all share, and those that it declares with {@link MayRefuse}. */
final class ProblemResponses {

    private static final List<String> EVERYBODY = List.of(
            "malformed-request", "not-acceptable", "rate-limit-exceeded", "internal-error", "temporarily-unavailable");
    private static final List<String> LOGGED_IN = List.of("unauthenticated", "role-missing");
    private static final List<String> WITH_BODY =
            List.of("malformed-json", "body-too-large", "media-type-not-supported");

    /** Responses made so far, by the problems that they tell of. */
    private final SortedMap<String, List<APIResponse>> made = new TreeMap<>();

    private final SortedMap<String, ProblemKind> told = new TreeMap<>();

    SortedMap<String, APIResponse> of(Method operation, boolean takesBody) {
        SortedMap<Integer, List<ProblemKind>> byStatus = new TreeMap<>();
        slugs(operation, takesBody)
                .map(ProblemResponses::kind)
                .forEach(kind -> byStatus.computeIfAbsent(kind.status(), status -> new ArrayList<>())
                        .add(kind));
        SortedMap<String, APIResponse> responses = new TreeMap<>();
        byStatus.forEach((status, kinds) -> responses.put(Integer.toString(status), response(kinds)));
        return responses;
    }

    /** What several operations answer with is written once, as a component named by its slugs; so is every example. */
    void share(Components components) {
        made.forEach((name, uses) -> {
            if (uses.size() > 1) {
                var first = uses.getFirst();
                components.addResponse(
                        name,
                        OASFactory.createAPIResponse()
                                .description(first.getDescription())
                                .headers(first.getHeaders())
                                .content(first.getContent()));
                uses.forEach(
                        use -> use.description(null).headers(null).content(null).ref("#/components/responses/" + name));
            }
        });
        told.forEach((slug, kind) -> components.addExample(
                slug, OASFactory.createExample().summary(kind.title()).value(example(kind))));
    }

    static Stream<String> slugs(Method operation, boolean takesBody) {
        var declared = operation.getAnnotation(MayRefuse.class);
        return Stream.of(
                        EVERYBODY,
                        operation.isAnnotationPresent(PermitAll.class) ? List.<String>of() : LOGGED_IN,
                        takesBody ? WITH_BODY : List.<String>of(),
                        declared == null ? List.<String>of() : List.of(declared.value()))
                .flatMap(List::stream)
                .distinct();
    }

    private static ProblemKind kind(String slug) {
        return ProblemCatalogue.usual()
                .find(slug)
                .orElseThrow(() -> new IllegalStateException("no problem is called " + slug));
    }

    private APIResponse response(List<ProblemKind> inAnyOrder) {
        var kinds = inAnyOrder.stream()
                .sorted(Comparator.comparing(ProblemKind::slug))
                .toList();
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        kinds.forEach(kind -> {
            told.put(kind.slug(), kind);
            media.addExample(kind.slug(), OASFactory.createExample().ref("#/components/examples/" + kind.slug()));
        });
        var response = OASFactory.createAPIResponse()
                .description(kinds.stream()
                        .map(kind -> kind.title() + " (`" + kind.slug() + "`): " + kind.explanation())
                        .collect(Collectors.joining("\n\n")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        int status = kinds.getFirst().status();
        if (status == 429 || status == 503) {
            response.addHeader("Retry-After", seconds());
        }
        var name = kinds.stream().map(ProblemKind::slug).collect(Collectors.joining("_or_"));
        made.computeIfAbsent(name, none -> new ArrayList<>()).add(response);
        return response;
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds to wait.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }

    private static Map<String, Object> example(ProblemKind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", Problem.TYPES + kind.slug());
        example.put("title", kind.title());
        example.put("status", kind.status());
        example.put("detail", kind.explanation());
        example.put("instance", "urn:request:0192d0a4-7b2e-7c43-9a51-5a0a4b0e3d11");
        return example;
    }
}
