package org.stadion.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server itself refuses before JAX-RS is asked: bad tokens, addresses outside the API, broken requests. */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status >= 500 && isAboutToken(request)) {
            status = 401;
        }
        if (status >= 500) {
            var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            try (var answer = FailureMapper.answer(
                    failure instanceof Throwable cause ? cause : new IllegalStateException("status " + status))) {
                ProblemWriting.write(response, (Problem) answer.getEntity());
            }
            return;
        }
        if (status == 403 && request.getUserPrincipal() == null) {
            status = 404; // a folder of the documentation: there is nothing to see in it
        }
        if (status == 401) {
            response.setHeader("WWW-Authenticate", HttpProblems.CHALLENGE);
        }
        ProblemWriting.write(response, HttpProblems.of(status));
    }

    /** The server refuses a token that was signed by a key of another life of the identity provider with a bare 500. */
    private static boolean isAboutToken(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) == null
                && request.getUserPrincipal() == null
                && request.getHeader("Authorization") != null;
    }
}
