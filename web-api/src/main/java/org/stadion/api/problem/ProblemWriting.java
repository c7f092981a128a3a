package org.stadion.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.stadion.api.RequestId;
import org.stadion.kernel.Json;

/** Writes problem documents where JAX-RS has no say: in servlet filters and on error pages. */
public final class ProblemWriting {

    private ProblemWriting() {}

    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = Json.write(problem.at(RequestId.current())).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
