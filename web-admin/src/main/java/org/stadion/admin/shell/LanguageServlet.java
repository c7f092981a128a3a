package org.stadion.admin.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.stadion.admin.access.ReturnPath;

/** Remembers the language that a person chose, in a cookie, and shows the same page again. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(ReturnPath.HOME);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = request.getParameter("tag");
        Language.tagged(tag == null ? "" : tag).ifPresent(language -> {
            var cookie = new Cookie(Language.COOKIE, language.tag());
            cookie.setPath("/admin");
            cookie.setHttpOnly(true);
            cookie.setMaxAge((int) A_YEAR.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ReturnPath.of(request.getParameter("to")));
    }
}
