package org.stadion.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Json;
import org.stadion.runtime.IdempotencyKeys;
import org.stadion.runtime.IdempotencyKeys.Answer;

/** Creates things at most once per {@code Idempotency-Key}. */
@ApplicationScoped
public class OnceOnly {

    public static final String HEADER = "Idempotency-Key";
    public static final String KEY_PATTERN = "[\\x21-\\x7e]{1,255}";

    private static final Pattern KEY = Pattern.compile(KEY_PATTERN);

    @Inject
    IdempotencyKeys keys;

    /**
     * Creates, or repeats the answer that the same key got before.
     *
     * @param key as the client sent it, or null: then nothing is remembered
     * @param operation what is created where, e.g. {@code POST groups}
     * @param request the body as it was understood; another one under the same key is a conflict
     * @param path where the new thing can be read, relative to the API's root
     * @throws Refusal if it is no possible key
     */
    public <T> Response create(
            AthleteId caller,
            @Nullable String key,
            String operation,
            Object request,
            Supplier<T> work,
            Function<T, String> path) {
        if (key == null) {
            return response(answer(work.get(), path));
        }
        var digest = Tags.digest(operation + "\n" + Json.write(request));
        return response(keys.once(caller.toString(), possible(key), digest, () -> answer(work.get(), path)));
    }

    /** @throws Refusal if it is no possible key */
    public static String possible(String key) {
        if (!KEY.matcher(key).matches()) {
            throw Refusal.of(
                    "idempotency-key-unusable",
                    "An Idempotency-Key is 1 to 255 visible ASCII characters; a new UUID is best.");
        }
        return key;
    }

    private static <T> Answer answer(T created, Function<T, String> path) {
        return new Answer(201, Map.of(HttpHeaders.LOCATION, path.apply(created)), Json.write(created));
    }

    private static Response response(Answer answer) {
        var response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body());
        var location = answer.headers().get(HttpHeaders.LOCATION);
        return location == null
                ? response.build()
                : response.location(URI.create(location)).build();
    }
}
