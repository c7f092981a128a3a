package org.stadion.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.stadion.localstack.Stack;

/** Plain GETs over one kept connection. */
final class Caller {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private final String token;

    Caller(Stack stack, String user) {
        this.stack = stack;
        this.token = stack.token(user);
    }

    void get(String path, int times) {
        var request = HttpRequest.newBuilder(URI.create(stack.urls().api() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        repeat(request, times);
    }

    void getAnonymously(String path, int times) {
        repeat(HttpRequest.newBuilder(URI.create(stack.urls().api() + path)).build(), times);
    }

    private void repeat(HttpRequest request, int times) {
        for (int i = 0; i < times; i++) {
            try {
                var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
