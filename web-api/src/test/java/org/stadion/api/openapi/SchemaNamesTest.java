package org.stadion.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.stadion.api.problem.Problem;
import org.stadion.kernel.Page;

/** Finds two types that would share a name in the OpenAPI document, before a server does. */
class SchemaNamesTest {

    private final Set<Type> seen = new HashSet<>();
    private final Map<String, Set<String>> typesByName = new TreeMap<>();

    @Test
    void no_two_types_on_the_wire_have_one_name() {
        walk(Problem.class);
        Operations.byId().values().stream().flatMap(Shapes::types).forEach(this::walk);

        assertThat(typesByName).hasSizeGreaterThan(40);
        assertThat(typesByName.entrySet().stream()
                        .filter(name -> name.getValue().size() > 1))
                .as("give one of them another name, in its class or in SchemaNames")
                .isEmpty();
    }

    private void walk(Type type) {
        if (!seen.add(type)) {
            return;
        }
        switch (type) {
            case ParameterizedType generic -> {
                if (generic.getRawType() == Page.class) {
                    note("Page" + ((Class<?>) generic.getActualTypeArguments()[0]).getSimpleName(), generic);
                }
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
            }
            case Class<?> array when array.isArray() -> walk(array.getComponentType());
            case Class<?> ours when ours.getName().startsWith("org.stadion.") -> walkOurs(ours);
            default -> {
                // of the JDK or the platform: no schema of ours
            }
        }
    }

    private void walkOurs(Class<?> type) {
        if (type.isEnum()) {
            note(nameOfEnum(type), type);
        } else if (type.isRecord() && !isWrittenAsOneValue(type)) {
            note(type.getSimpleName(), type);
            walkComponents(type);
        }
    }

    /** What is unwrapped has no schema of its own: its fields belong to the whole. */
    private void walkComponents(Class<?> record) {
        for (var component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                walkComponents(component.getType());
            } else {
                walk(component.getGenericType());
            }
        }
    }

    private void note(String name, Type type) {
        typesByName
                .computeIfAbsent(SchemaNames.better(name), better -> new TreeSet<>())
                .add(type.getTypeName());
    }

    /** As the document tells states apart, and enums that say their name themselves. */
    private static String nameOfEnum(Class<?> type) {
        var said = type.getAnnotation(Schema.class);
        if (said != null && !said.name().isEmpty()) {
            return said.name();
        }
        if (!type.getSimpleName().equals("State")) {
            return type.getSimpleName();
        }
        return Arrays.stream(type.getEnumConstants())
                        .anyMatch(state -> state.toString().equals("IMPORTED"))
                ? "ImportState"
                : "FollowState";
    }

    private static boolean isWrittenAsOneValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }
}
