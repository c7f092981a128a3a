package org.stadion.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only ever a page of this console, whatever the address said. */
public final class ReturnPath {

    public static final String HOME = "/admin/dashboard";

    private static final Pattern OWN_PAGE =
            Pattern.compile("/admin/[a-z][a-z-]{0,40}(\\?[A-Za-z0-9_.~%&=+*:@,-]{0,1500})?");

    private ReturnPath() {}

    public static String of(@Nullable String wanted) {
        return wanted != null && OWN_PAGE.matcher(wanted).matches() && !isDoor(wanted) ? wanted : HOME;
    }

    /** The page from which the request was made. */
    static String before(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        try {
            var page = URI.create(referer == null ? "" : referer);
            return of(page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery());
        } catch (IllegalArgumentException noAddress) {
            return HOME;
        }
    }

    private static boolean isDoor(String path) {
        return path.matches("/admin/(login|logout|callback|signed-out|language)(\\?.*)?");
    }
}
