package org.stadion.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stadion.api.workouts.WorkoutWithPoints;
import org.stadion.kernel.Json;
import org.stadion.workouts.WorkoutView;

/** Examples are answers that the API would give, to the last field. */
class ExamplesTest {

    private static final ObjectMapper LENIENT =
            Json.mapper().copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Path FOLDER = Path.of("src/main/resources/openapi/examples");

    @TestFactory
    Stream<DynamicTest> each_example_is_an_answer_of_its_operation() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var operation = Operations.byId().get(name(file));
                    assertThat(operation).as(name(file)).isNotNull();
                    var example = LENIENT.readTree(Files.readString(file));

                    assertThat(written(operation, example)).isEqualTo(example);
                }));
    }

    @Test
    void every_operation_that_answers_with_json_has_an_example() throws IOException {
        var named = files().stream().map(ExamplesTest::name).toList();

        assertThat(Operations.byId().entrySet().stream()
                        .filter(operation -> operation.getValue().getReturnType() != void.class)
                        .map(operation -> operation.getKey())
                        .filter(id -> !Set.of("getOriginal", "exportWorkout", "getPhotoImage", "getPhotoThumbnail")
                                .contains(id)))
                .isSubsetOf(named);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    /** The example read as the operation's type and written again: what it says and we do not would be lost. */
    private static JsonNode written(Method operation, JsonNode example) throws IOException {
        Object value = LENIENT.treeToValue(example, type(operation));
        if (value instanceof WorkoutView workout) {
            var points = example.has("points")
                    ? OptionalLong.of(example.path("points").asLong())
                    : OptionalLong.empty();
            return LENIENT.readTree(Json.write(new WorkoutWithPoints(workout, points)));
        }
        return LENIENT.readTree(Json.write(value));
    }

    private static JavaType type(Method operation) {
        var types = LENIENT.getTypeFactory();
        if (operation.getReturnType() != Response.class) {
            return types.constructType(operation.getGenericReturnType());
        }
        Class<?> documented = Arrays.stream(operation.getAnnotationsByType(APIResponse.class))
                .flatMap(answer -> Arrays.stream(answer.content()))
                .map(content -> content.schema().implementation())
                .findFirst()
                .orElseThrow();
        return types.constructType(documented == WorkoutWithPoints.class ? WorkoutView.class : documented);
    }
}
