package org.stadion.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The problems that HTTP itself knows, by status. */
final class HttpProblems {

    static final String CHALLENGE = "Bearer realm=\"stadion\"";

    private HttpProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.of("unauthenticated", "Send a valid access token: Authorization: Bearer <token>.");
            case 403 -> Problem.of("role-missing", "Your account may not do this.");
            case 404 ->
                Problem.of(
                        "no-such-resource",
                        "There is nothing at this address. The API's document lists what there is.");
            case 405 ->
                Problem.of("method-not-allowed", "This address knows other methods; the Allow header names them.");
            case 406 -> Problem.of("not-acceptable", "None of the media types you accept is offered here.");
            case 413 -> Problem.of("body-too-large", "The body is larger than what is taken here.");
            case 415 -> Problem.of("media-type-not-supported", "A body of this Content-Type is not taken here.");
            default ->
                Problem.of("malformed-request", status < 500 ? status : 400, "This request cannot be understood.");
        };
    }

    static void challenge(Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.WWW_AUTHENTICATE, null).header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
}
