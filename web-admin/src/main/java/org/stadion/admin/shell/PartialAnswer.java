package org.stadion.admin.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers to the background requests of a Faces page, given before Faces itself is asked. */
public final class PartialAnswer {

    private PartialAnswer() {}

    public static boolean isWanted(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Makes the whole page go elsewhere. */
    public static void redirect(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;")
                        + "\"></redirect></partial-response>");
    }
}
