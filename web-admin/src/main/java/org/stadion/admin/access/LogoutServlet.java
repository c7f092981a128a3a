package org.stadion.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Ends the session here and at the identity provider. Only by POST, so that no link can sign anybody out. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Entrance entrance;

    @Inject
    transient ConsoleSettings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(ReturnPath.HOME);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cookies = new ConsoleCookies(settings.secure(), clock);
        var tokens = ConsoleCookies.value(request, ConsoleCookies.HANDLE).flatMap(entrance.sessions()::close);
        var pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
        cookies.removeAccess(response);
        cookies.removeHandle(response);
        var signedOut = settings.consoleUrl("/signed-out");
        try {
            var next = tokens.map(known -> entrance.provider().endOfSession(known.id(), signedOut))
                    .orElse(signedOut);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next.toString());
        } catch (IdentityProviderUnreachable unreachable) {
            AccessLog.LOG.identityProviderUnreachable(unreachable);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", signedOut.toString());
        }
    }
}
