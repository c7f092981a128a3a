package org.stadion.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.stadion.api.RequestId;

/** What JAX-RS and our own filters refuse: no route, wrong method, wrong media type, no token, no role, a manner broken. */
@Provider
public class RequestProblemMapper implements ExceptionMapper<WebApplicationException> {

    /** Headers that belong to a refusal and are kept when its body is replaced. */
    private static final List<String> KEPT =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    @Override
    public Response toResponse(WebApplicationException e) {
        var given = e.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        if (given.getStatus() >= 500) {
            return FailureMapper.answer(e);
        }
        var problem = e instanceof Refusal refusal ? refusal.problem() : HttpProblems.of(given.getStatus());
        var answer = problem.at(RequestId.current()).answer();
        KEPT.stream()
                .filter(name -> given.getHeaderString(name) != null)
                .forEach(name -> answer.header(name, given.getHeaderString(name)));
        if (problem.status() == 401) {
            HttpProblems.challenge(answer);
        }
        return answer.build();
    }
}
