package org.stadion.streams;

import com.fasterxml.jackson.databind.JsonNode;
import org.stadion.kernel.Json;

/**
 * An event as it came: which one it says it is, and its content, not yet read.
 *
 * @param type simple name of the event's record, e.g. {@code WorkoutRecorded}
 * @param version of its form
 */
public record Letter(String type, int version, JsonNode event) {

    /** @throws Json.UnreadableJson if the body is no letter at all */
    public static Letter read(String body) {
        return Json.read(body, Letter.class);
    }

    /** @throws Json.UnreadableJson if the content is not of this type */
    public <T> T as(Class<T> event) {
        return Json.read(event(), event);
    }
}
