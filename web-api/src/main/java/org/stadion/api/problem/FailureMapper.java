package org.stadion.api.problem;

import static org.stadion.api.ApiLog.LOG;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.stadion.api.RequestId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.runtime.Trouble;

/** Everything else: refusals that the container wrapped, outages (503), edits that met (409), and our own faults (500). */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final int COME_BACK_IN_S = 5;

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof EJBAccessException) {
            return denied();
        }
        return answer(failure);
    }

    private Response denied() {
        var answer = HttpProblems.of(security.getUserPrincipal() == null ? 401 : 403)
                .at(RequestId.current())
                .answer();
        if (security.getUserPrincipal() == null) {
            HttpProblems.challenge(answer);
        }
        return answer.build();
    }

    static Response answer(Throwable failure) {
        var wrapped = Causes.of(failure)
                .filter(cause -> cause instanceof DomainException
                        || cause instanceof JsonProcessingException
                        || cause instanceof Refusal)
                .findFirst();
        if (wrapped.isPresent()) {
            return understood(wrapped.get()).at(RequestId.current()).answer().build();
        }
        if (Causes.of(failure).anyMatch(cause -> Trouble.of(cause) == Trouble.ELSEWHERE)) {
            return unavailable(failure);
        }
        if (Causes.of(failure).anyMatch(FailureMapper::isLostRace)) {
            return Problem.of(
                            "edited-meanwhile", "Somebody changed this at the same moment. Read it again, then repeat.")
                    .at(RequestId.current())
                    .answer()
                    .build();
        }
        return fault(failure);
    }

    private static Problem understood(Throwable cause) {
        return switch (cause) {
            case DomainException no -> DomainExceptionMapper.problem(no);
            case JsonProcessingException body -> JsonProblems.of(body);
            case Refusal refusal -> refusal.problem();
            default -> throw new IllegalArgumentException("not one of those looked for", cause);
        };
    }

    private static Response unavailable(Throwable outage) {
        LOG.outage(Trouble.reason(outage));
        return Problem.of(
                        "temporarily-unavailable",
                        "A part of the system does not answer now. Repeat the request a little later.")
                .at(RequestId.current())
                .answer()
                .header(HttpHeaders.RETRY_AFTER, COME_BACK_IN_S)
                .build();
    }

    private static Response fault(Throwable failure) {
        var incident = Ids.next().toString();
        LOG.incident(incident, failure);
        return Problem.of(
                        "internal-error", "This is our fault. Name the incident to support, and it can be looked into.")
                .withIncident(incident)
                .at(RequestId.current())
                .answer()
                .build();
    }

    private static boolean isLostRace(Throwable cause) {
        return cause.getClass().getSimpleName().contains("OptimisticLock")
                || cause.getClass().getSimpleName().equals("StaleObjectStateException");
    }
}
