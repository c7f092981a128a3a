package org.stadion.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.stadion.admin.shell.Language;
import org.stadion.admin.shell.Trouble;

/** Sends a person to the identity provider, and remembers where they wanted to go. */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Entrance entrance;

    @Inject
    transient ConsoleSettings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var target = ReturnPath.of(request.getParameter("to"));
        if (!settings.publicOrigin().getAuthority().equals(request.getHeader("Host"))) {
            // The provider sends people back to the public address, and cookies of another host would not be there.
            response.sendRedirect(settings.consoleUrl("/login?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8))
                    .toString());
            return;
        }
        var cookies = new ConsoleCookies(settings.secure(), clock);
        var signIn = SignIn.begin(target, clock.instant());
        try {
            var provider = entrance.provider()
                    .authorisation(
                            signIn,
                            settings.consoleUrl("/callback"),
                            Language.of(request).tag());
            cookies.giveSignIn(response, signIn, entrance.secrets());
            response.sendRedirect(provider.toString());
        } catch (IdentityProviderUnreachable unreachable) {
            AccessLog.LOG.identityProviderUnreachable(unreachable);
            Trouble.SIGN_IN_UNAVAILABLE.answer(request, response);
        }
    }
}
