package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The OpenAPI document is the contract. */
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> OPEN =
            Set.of("get /api/v1/ping", "get /api/v1/problems", "get /api/v1/problems/{slug}");
    private static final String ACCEPT = "stadion.openapi.accept";

    private final JsonNode document = Api.anonymous()
            .get(Product.openApiUrl() + "?format=JSON", "Accept", "application/json")
            .expect(200)
            .json();

    /** Run with -Dstadion.openapi.accept to take over a change that is meant. */
    @Test
    void the_contract_is_the_committed_one() throws IOException {
        var file = Path.of(System.getProperty("stadion.checkout", "../..")).resolve("docs/openapi.json");
        ((ObjectNode) document).remove("servers");
        var today = Api.JSON.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        // The servers of each run have ports of their own.
        var text = today.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(today.treeToValue(document, Object.class))
                        .replace(Product.stack().urls().keycloak().toString(), "http://127.0.0.1:8180")
                + "\n";
        if (System.getProperty(ACCEPT) != null) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("docs/openapi.json; if the change is meant, run with -D" + ACCEPT)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void every_operation_is_named_summarised_secured_and_says_how_it_fails() {
        List<String> missing = new ArrayList<>();
        forEachOperation((name, operation) -> {
            for (var field : List.of("operationId", "summary", "tags")) {
                if (!operation.has(field)) {
                    missing.add(name + " has no " + field);
                }
            }
            if (operation.path("security").isEmpty() != OPEN.contains(name)) {
                missing.add(name + " says the wrong thing about its security");
            }
            var codes = new TreeSet<String>();
            operation.path("responses").fieldNames().forEachRemaining(codes::add);
            if (codes.stream().noneMatch(code -> code.startsWith("2"))) {
                missing.add(name + " documents no success");
            }
            if (operation.path("security").size() > 0 && !codes.containsAll(Set.of("401", "403", "429"))) {
                missing.add(name + " documents only " + codes);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void operation_ids_are_unique() {
        List<String> ids = new ArrayList<>();
        forEachOperation(
                (name, operation) -> ids.add(operation.path("operationId").asText()));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void properties_are_snake_case() {
        Set<String> others = new TreeSet<>();
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(property -> {
                            if (!property.matches("[a-z0-9]+(_[a-z0-9]+)*")) {
                                others.add(schema.getKey() + "." + property);
                            }
                        }));
        assertThat(others).isEmpty();
    }

    private void forEachOperation(java.util.function.BiConsumer<String, JsonNode> visitor) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .collect(Collectors.toList())
                        .forEach(method -> visitor.accept(method.getKey() + " " + path.getKey(), method.getValue())));
    }
}
