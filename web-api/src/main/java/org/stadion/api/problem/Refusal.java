package org.stadion.api.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.stadion.kernel.DomainException.Violation;

/** The edge itself says no: the request breaks a manner of the API before any module hears of it. */
public class Refusal extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Refusal(Problem problem) {
        super(problem.detail(), problem.status());
        this.problem = problem;
    }

    /** The status is the one that the catalogue gives to the slug. */
    public static Refusal of(String slug, String detail) {
        return new Refusal(Problem.of(slug, detail));
    }

    /** One value of the query string or a header is wrong. */
    public static Refusal ofParameter(String name, String code, String message) {
        var violation = new Violation("/" + name, code, message);
        return new Refusal(Problem.of("parameter-invalid", "The parameter " + name + " is wrong: " + message)
                .with(List.of(violation)));
    }

    public Problem problem() {
        return problem;
    }
}
