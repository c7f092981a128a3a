package org.stadion.admin.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.stadion.kernel.Json;

/** Text laid out for reading when it is JSON. */
final class PrettyJson {

    private PrettyJson() {}

    static String of(String text) {
        try {
            var tree = Json.read(text, JsonNode.class);
            return tree.isContainerNode()
                    ? Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree)
                    : text;
        } catch (Json.UnreadableJson | JsonProcessingException noJson) {
            return text;
        }
    }
}
