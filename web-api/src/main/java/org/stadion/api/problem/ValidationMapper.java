package org.stadion.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stadion.api.RequestId;
import org.stadion.kernel.DomainException.Violation;

/** Bodies that break the bounds of their fields. */
@Provider
public class ValidationMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final int MOST_TOLD = 100;

    @Override
    public Response toResponse(ConstraintViolationException e) {
        return problem(e).at(RequestId.current()).answer().build();
    }

    static Problem problem(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(ValidationMapper::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .limit(MOST_TOLD)
                .toList();
        return Problem.of("request-invalid", sentence(violations)).with(violations);
    }

    private static String sentence(List<Violation> violations) {
        if (violations.size() != 1) {
            return violations.size() + " values are wrong; see errors.";
        }
        var only = violations.getFirst();
        var place = only.pointer().isEmpty() ? "body" : "value at " + only.pointer();
        return "The " + place + " is wrong: " + only.message() + ".";
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(JsonPointers.of(violation.getPropertyPath()), code(constraint), violation.getMessage());
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "wrong_length";
            case "Pattern" -> "wrong_format";
            case "Min", "Max", "Positive", "PositiveOrZero" -> "out_of_range";
            default -> constraint.toLowerCase(Locale.ROOT);
        };
    }
}
