package org.stadion.api.problem;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON pointers (RFC 6901) to what a request got wrong. */
final class JsonPointers {

    private static final PropertyNamingStrategies.NamingBase NAMES =
            (PropertyNamingStrategies.NamingBase) PropertyNamingStrategies.SNAKE_CASE;

    private JsonPointers() {}

    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /** Drops the method and the parameter that a validated body arrived by. */
    static String of(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(JsonPointers::step)
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        var name = node.getKind() == ElementKind.CONTAINER_ELEMENT
                ? ""
                : "/" + escaped(NAMES.translate(Objects.requireNonNullElse(node.getName(), "")));
        return index + name;
    }
}
