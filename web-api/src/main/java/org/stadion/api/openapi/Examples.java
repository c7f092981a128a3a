package org.stadion.api.openapi;

import java.util.Optional;
import org.stadion.kernel.Json;

/** Real answers of operations, one file each, named by the operation's id. */
final class Examples {

    private Examples() {}

    static Optional<Object> of(String operationId) {
        return Resources.text("/openapi/examples/" + operationId + ".json").map(text -> Json.read(text, Object.class));
    }
}
