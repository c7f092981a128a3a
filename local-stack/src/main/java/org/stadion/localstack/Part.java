package org.stadion.localstack;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The servers of the stack, in the order in which they are stopped. */
public enum Part {
    WILDFLY,
    KEYCLOAK,
    KAFKA,
    S3,
    MAIL,
    POSTGRES;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws StackFailure if no part has that name */
    public static Part named(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new StackFailure("no part is called '" + label + "': there are "
                        + Arrays.stream(values()).map(Part::label).collect(Collectors.joining(", "))));
    }
}
