package org.stadion.runtime.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks for the keys that tokens are verified with. */
@ApplicationScoped
public class IdentityProvider implements Dependency {

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "stadion.oidc.jwks")
    URI keys;

    @Override
    public String name() {
        return "identity-provider";
    }

    @Override
    public String ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(keys).timeout(PATIENCE).build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != OK) {
            throw new IOException("status " + status);
        }
        return keys.getAuthority();
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
