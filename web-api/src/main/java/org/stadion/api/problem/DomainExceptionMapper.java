package org.stadion.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.stadion.api.RequestId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Conflict;
import org.stadion.kernel.DomainException.Invalid;
import org.stadion.kernel.DomainException.NotFound;
import org.stadion.kernel.DomainException.Refused;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.StaleVersion;

/** The only translation of the modules' "no" into HTTP. */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    @Override
    public Response toResponse(DomainException no) {
        return problem(no).at(RequestId.current()).answer().build();
    }

    static Problem problem(DomainException no) {
        var problem = Problem.of(no.slug(), status(no), no.detail());
        return problem.with(violations(no));
    }

    private static int status(DomainException no) {
        return switch (no) {
            case StaleVersion stale -> 412;
            case NotFound notFound -> 404;
            case Conflict conflict -> 409;
            case Refused refused -> 403;
            case Invalid invalid -> 422;
        };
    }

    private static List<Violation> violations(DomainException no) {
        return no instanceof Invalid invalid ? invalid.violations() : List.of();
    }
}
