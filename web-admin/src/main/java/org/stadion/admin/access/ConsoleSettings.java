package org.stadion.admin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the console stands and with whom it signs people in. */
@Named
@ApplicationScoped
public class ConsoleSettings {

    static final String CLIENT = "stadion-console";

    @Inject
    @ConfigProperty(name = "stadion.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "stadion.console.client-secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "stadion.public-url")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "stadion.token-key")
    String tokenKey;

    @Inject
    @ConfigProperty(name = "stadion.environment", defaultValue = "local")
    String environment;

    String issuer() {
        return issuer;
    }

    String clientSecret() {
        return clientSecret;
    }

    String tokenKey() {
        return tokenKey;
    }

    /** The word of the badge in the top bar, e.g. {@code local}. */
    public String environment() {
        return environment;
    }

    /** Scheme, host and port under which people reach the console, without a slash at the end. */
    public URI publicOrigin() {
        return URI.create(publicUrl).resolve("/");
    }

    public URI consoleUrl(String path) {
        return URI.create(publicUrl).resolve("/admin" + path);
    }

    /** Scheme and authority of the identity provider, which the sign-out form is sent on to. */
    public String issuerOrigin() {
        var provider = URI.create(issuer);
        return provider.getScheme() + "://" + provider.getAuthority();
    }

    /** Whether browsers talk TLS to us, so that cookies must insist on it. */
    public boolean secure() {
        return publicUrl.startsWith("https:");
    }
}
