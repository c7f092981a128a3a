package org.stadion.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.stadion.admin.shell.Trouble;

/** Where the identity provider sends people back to, with a code that is redeemed here for tokens. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Entrance entrance;

    @Inject
    transient ConsoleSettings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cookies = new ConsoleCookies(settings.secure(), clock);
        var state = Optional.ofNullable(request.getParameter("state")).orElse("");
        var signIn = cookies.takeSignIn(request, response, state, entrance.secrets());
        if (signIn.isEmpty()) {
            // An old tab, or an address that somebody else made: begin anew, with nothing of what it said.
            response.sendRedirect(ReturnPath.HOME);
            return;
        }
        var code = request.getParameter("code");
        if (code == null) {
            AccessLog.LOG.signInRefused("the provider gave no code");
            Trouble.SIGN_IN_FAILED.answer(request, response);
            return;
        }
        try {
            var tokens = entrance.provider().redeem(code, signIn.get(), settings.consoleUrl("/callback"));
            begin(request, response, cookies, tokens);
            response.sendRedirect(ReturnPath.of(signIn.get().target()));
        } catch (SignInRefused refused) {
            AccessLog.LOG.signInRefused(refused.reason());
            Trouble.SIGN_IN_FAILED.answer(request, response);
        } catch (IdentityProviderUnreachable unreachable) {
            AccessLog.LOG.identityProviderUnreachable(unreachable);
            Trouble.SIGN_IN_UNAVAILABLE.answer(request, response);
        }
    }

    private void begin(
            HttpServletRequest request, HttpServletResponse response, ConsoleCookies cookies, Tokens tokens) {
        ConsoleCookies.value(request, ConsoleCookies.HANDLE).ifPresent(entrance.sessions()::close);
        var pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate(); // the pages of whoever sat here before
        }
        cookies.giveHandle(response, entrance.sessions().open(tokens), tokens.refreshEnds());
        cookies.giveAccess(response, tokens);
    }
}
