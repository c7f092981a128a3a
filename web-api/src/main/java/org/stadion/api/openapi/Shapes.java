package org.stadion.api.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Problem;
import org.stadion.kernel.Patch;

/** Which fields of the records on the wire are always there and which may be null, read from the records themselves. */
final class Shapes {

    private static final PropertyNamingStrategies.NamingBase NAMES =
            (PropertyNamingStrategies.NamingBase) PropertyNamingStrategies.SNAKE_CASE;

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Set<Type> seen = new HashSet<>();

    /**
     * @param always fields that no answer lacks, or that a request must have
     * @param nullable fields that may be null where clients must expect it
     */
    record Shape(Set<String> always, Set<String> nullable) {}

    private Shapes() {}

    static Shapes ofTheApi() {
        var shapes = new Shapes();
        shapes.walk(Problem.class);
        Operations.byId().values().stream().flatMap(Shapes::types).forEach(shapes::walk);
        return shapes;
    }

    /** @param name as the server names schemas: the class, after {@code Page} for a page of it */
    Optional<Shape> find(String name) {
        return Optional.ofNullable(shapes.get(name.startsWith("Page") ? "Page" : name));
    }

    /** What an operation takes and answers. */
    static Stream<Type> types(Method operation) {
        var answers = Arrays.stream(operation.getAnnotationsByType(APIResponse.class))
                .flatMap(answer -> Arrays.stream(answer.content()))
                .map(content -> (Type) content.schema().implementation());
        return Stream.of(
                        Stream.of(operation.getGenericReturnType()),
                        Arrays.stream(operation.getGenericParameterTypes()),
                        answers)
                .flatMap(types -> types);
    }

    private void walk(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            walk(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            shapes.put(record.getSimpleName(), shape(record));
            Arrays.stream(record.getRecordComponents()).forEach(component -> walk(component.getGenericType()));
        }
    }

    private static Shape shape(Class<?> record) {
        Set<String> always = new HashSet<>();
        Set<String> nullable = new HashSet<>();
        for (var component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                var inner = shape(component.getType());
                always.addAll(inner.always());
                nullable.addAll(inner.nullable());
            } else if (isAlwaysThere(record, component)) {
                always.add(name(component));
            }
            if ((isNullable(component) && isWrittenAsNull(component)) || component.getType() == Patch.class) {
                nullable.add(name(component));
            }
        }
        return new Shape(always, nullable);
    }

    private static boolean isAlwaysThere(Class<?> record, RecordComponent component) {
        var type = component.getType();
        if (type == Patch.class || type == OptionalLong.class || type == Optional.class) {
            return false;
        }
        boolean emptyIsLeftOut = record.isAnnotationPresent(JsonInclude.class)
                && record.getAnnotation(JsonInclude.class).value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(type);
        return isWrittenAsNull(component) || (!isNullable(component) && !emptyIsLeftOut);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isWrittenAsNull(RecordComponent component) {
        var inclusion = component.getAccessor().getAnnotation(JsonInclude.class);
        return inclusion != null && inclusion.value() == JsonInclude.Include.ALWAYS;
    }

    private static String name(RecordComponent component) {
        return NAMES.translate(component.getName());
    }
}
