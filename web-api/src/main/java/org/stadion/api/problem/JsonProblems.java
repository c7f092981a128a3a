package org.stadion.api.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.stadion.kernel.DomainException.Violation;

/** Says what is wrong with a body in words of the request, never of our classes. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case InvalidFormatException wrong -> wrongValue(wrong, "wrong_format", wanted(wrong.getTargetType()));
            case InvalidNullException wrong -> wrongValue(wrong, "required", "a value is wanted, not null");
            case MismatchedInputException wrong
            when !wrong.getPath().isEmpty() -> wrongValue(wrong, "wrong_type", wanted(wrong.getTargetType()));
            case MismatchedInputException wrong -> malformed(wrong, "The body is not the JSON that is wanted here.");
            case StreamConstraintsException wrong -> malformed(wrong, "The JSON is nested too deeply or too long.");
            case JsonParseException wrong -> malformed(wrong, "The body is not JSON.");
            case JsonMappingException wrong
            when !wrong.getPath().isEmpty() -> wrongValue(wrong, "wrong_value", "this value is not possible here");
            default -> malformed(e, "The body cannot be understood.");
        };
    }

    private static Problem unknownField(UnrecognizedPropertyException e) {
        var name = e.getPropertyName();
        var known = e.getKnownPropertyIds() == null
                ? ""
                : e.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", ", "; known are ", ""));
        return Problem.of("unknown-field", "There is no field " + name + " here" + known + ".")
                .with(List.of(new Violation(pointer(e), "unknown_field", "this field is not known here")));
    }

    private static Problem wrongValue(JsonMappingException e, String code, String message) {
        var pointer = pointer(e);
        return Problem.of("request-invalid", "The value at " + pointer + " is wrong: " + message + ".")
                .with(List.of(new Violation(pointer, code, message)));
    }

    private static Problem malformed(JsonProcessingException e, String sentence) {
        var place = e.getLocation();
        return Problem.of(
                "malformed-json",
                place == null || place.getLineNr() < 1
                        ? sentence
                        : sentence + " See line " + place.getLineNr() + ", column " + place.getColumnNr() + ".");
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + " is wanted";
        }
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> "true or false is wanted";
            case "int", "Integer", "long", "Long" -> "a whole number is wanted";
            case "double", "Double" -> "a number is wanted";
            case "String" -> "a text is wanted";
            case "UUID" -> "an id is wanted";
            case "Instant" -> "a time like 2026-11-01T06:30:00Z is wanted";
            case "LocalDate" -> "a date like 1990-04-23 is wanted";
            case "ZoneId" -> "a zone of the IANA database like Europe/Berlin is wanted";
            case "List", "ArrayList" -> "an array is wanted";
            default -> "another kind of value is wanted";
        };
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(JsonPointers::escaped)
                .collect(Collectors.joining("/", "/", ""));
    }
}
