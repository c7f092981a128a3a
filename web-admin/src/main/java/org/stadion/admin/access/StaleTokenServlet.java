package org.stadion.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.stadion.admin.shell.PartialAnswer;
import org.stadion.admin.shell.Trouble;

/**
 * Where the server leads requests whose access token it refuses, before any filter saw them: the token is taken away and
 * the request sent once more, so that the {@link Gate} can renew it. If it is refused again, the person is told.
 *
 * <p>A token that ended or was tampered with is refused with 401, but one signed by a key that the provider no longer
 * has, with a bare 500: so failures come here too, and those that are not about a token are shown as what they are.
 */
@WebServlet("/stale-token")
public class StaleTokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int REPEAT_AS_IT_WAS = 307;
    private static final Integer UNAUTHORISED = 401;

    @Inject
    transient ConsoleSettings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!isAboutToken(request)) {
            request.getRequestDispatcher(Trouble.PAGE).forward(request, response);
            return;
        }
        var cookies = new ConsoleCookies(settings.secure(), clock);
        cookies.removeAccess(response);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String refused
                && ConsoleCookies.value(request, ConsoleCookies.SECOND_TRY).isEmpty()) {
            cookies.noteSecondTry(response);
            var query = request.getQueryString();
            response.setStatus(REPEAT_AS_IT_WAS);
            response.setHeader("Location", query == null ? refused : refused + "?" + query);
        } else if (PartialAnswer.isWanted(request)) {
            response.setStatus(HttpServletResponse.SC_OK);
            PartialAnswer.redirect(response, ReturnPath.before(request));
        } else {
            cookies.removeHandle(response);
            Trouble.SESSION_UNREADABLE.show(request, response);
        }
    }

    private static boolean isAboutToken(HttpServletRequest request) {
        return UNAUTHORISED.equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                || (request.getUserPrincipal() == null
                        && !Trouble.isKnown(request)
                        && ConsoleCookies.value(request, ConsoleCookies.ACCESS).isPresent());
    }
}
