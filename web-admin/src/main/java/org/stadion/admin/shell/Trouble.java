package org.stadion.admin.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Everything that keeps a page from being shown. Each has its words in the console's texts and its status. */
public enum Trouble {
    NO_ROLE(403),
    NO_RIGHT(403),
    FOREIGN_FORM(403),
    NOT_FOUND(404),
    PAGE_EXPIRED(200),
    SESSION_UNREADABLE(401),
    SIGN_IN_FAILED(403),
    SIGN_IN_UNAVAILABLE(503),
    BROKEN(500);

    /** Request attribute: the {@link org.stadion.admin.rights.Place} that was asked for. */
    public static final String PLACE = "org.stadion.admin.place";

    /** The page that shows any of them. */
    public static final String PAGE = "/trouble.xhtml";

    private static final String KIND = "org.stadion.admin.trouble";
    private static final int FORBIDDEN = 403;
    private static final int NO_SUCH_PAGE = 404;

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    /** Begins the keys of its texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Shows the page of this trouble in place of the one asked for. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(KIND, this);
        response.sendError(status);
    }

    /** As {@link #answer}, from within an error page, where the server takes no further error. */
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(KIND, this);
        response.setStatus(status);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** Whether one of ours was reported. */
    public static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(KIND) instanceof Trouble;
    }

    /** What an error page that is being shown is about. */
    public static Trouble of(HttpServletRequest request) {
        if (request.getAttribute(KIND) instanceof Trouble known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE) instanceof Class<?> type
                && jakarta.faces.application.ViewExpiredException.class.isAssignableFrom(type)) {
            return PAGE_EXPIRED;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            return switch (code) {
                case FORBIDDEN -> NO_RIGHT;
                case NO_SUCH_PAGE -> NOT_FOUND;
                default -> BROKEN;
            };
        }
        return NOT_FOUND;
    }
}
