package org.stadion.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one JSON dialect of the product: snake_case names, RFC 3339 times, unknown fields refused by name, absent optional
 * values left out, nesting and lengths bounded.
 */
public final class Json {

    private static final int DEEPEST = 50;
    private static final int LONGEST_STRING = 1_000_000;

    private static final ObjectMapper MAPPER = strict();

    /** Events are read leniently: a newer sender may know fields that we do not. */
    private static final ObjectMapper LENIENT =
            MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Json() {}

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** @throws UnreadableJson if the text is not JSON of this type; fields unknown to us are passed over */
    public static <T> T read(String text, Class<T> type) {
        try {
            return LENIENT.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson(type, e);
        }
    }

    /** As {@link #read(String, Class)}, of what was parsed already. */
    public static <T> T read(JsonNode parsed, Class<T> type) {
        try {
            return LENIENT.treeToValue(parsed, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson(type, e);
        }
    }

    /** A text that is not the JSON it should be. Its message carries no content, which may be private. */
    public static final class UnreadableJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableJson(Class<?> type, JsonProcessingException cause) {
            super("no readable " + type.getSimpleName() + ": "
                    + cause.getClass().getSimpleName() + " at "
                    + (cause.getLocation() == null
                            ? "?"
                            : "column " + cause.getLocation().getColumnNr()));
        }
    }

    private static ObjectMapper strict() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        textual -> textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_STRING)
                        .build());
        return mapper;
    }
}
