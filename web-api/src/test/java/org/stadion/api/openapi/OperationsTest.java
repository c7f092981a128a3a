package org.stadion.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class OperationsTest {

    @Test
    void no_resource_is_missing_from_the_list() throws IOException {
        assertThat(Operations.RESOURCES).containsExactlyInAnyOrderElementsOf(resources());
    }

    @Test
    void every_operation_has_an_id_a_summary_and_a_role() {
        assertThat(operations()).hasSizeGreaterThan(40).allSatisfy(method -> {
            var operation = method.getAnnotation(Operation.class);
            assertThat(operation).as(method.toString()).isNotNull();
            assertThat(operation.operationId()).isNotBlank();
            assertThat(operation.summary()).isNotBlank();
            assertThat(method.isAnnotationPresent(RolesAllowed.class) ^ method.isAnnotationPresent(PermitAll.class))
                    .as(method + " states its role")
                    .isTrue();
        });
    }

    @Test
    void what_says_nothing_is_denied() {
        assertThat(Operations.RESOURCES).allMatch(resource -> resource.isAnnotationPresent(DenyAll.class));
    }

    @Test
    void operation_ids_are_unique() {
        assertThat(operations()
                        .map(method -> method.getAnnotation(Operation.class).operationId()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_operation_documents_a_refusal_that_it_shares_with_all() {
        assertThat(operations())
                .allSatisfy(method -> assertThat(
                                ProblemResponses.slugs(method, false).toList())
                        .contains("rate-limit-exceeded", "internal-error", "temporarily-unavailable"));
    }

    private static Stream<Method> operations() {
        return Operations.RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static List<Class<?>> resources() throws IOException {
        var classes = Path.of("target/classes");
        try (var files = Files.walk(classes.resolve("org/stadion/api"))) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> name.replace('/', '.').replace(".class", ""))
                    .<Class<?>>map(OperationsTest::type)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
