package org.stadion.localstack;

import java.net.URI;

/** Where the parts of a stack answer. */
public record Urls(Ports ports) {

    /** WildFly's root; the mobile app, the console and their redirects live below it. */
    public URI web() {
        return local(Port.HTTP, "");
    }

    public URI api() {
        return local(Port.HTTP, "/api/v1");
    }

    public URI apiDocs() {
        return local(Port.HTTP, "/api/docs/");
    }

    public URI console() {
        return local(Port.HTTP, "/admin/");
    }

    public URI management() {
        return local(Port.MANAGEMENT, "");
    }

    public URI keycloak() {
        return local(Port.KEYCLOAK, "");
    }

    public URI keycloakHealth() {
        return local(Port.KEYCLOAK_MANAGEMENT, "/health/ready");
    }

    /** The realm: the issuer of all access tokens. */
    public URI issuer() {
        return local(Port.KEYCLOAK, "/realms/stadion");
    }

    public URI s3() {
        return local(Port.S3, "");
    }

    /** The mail catcher's web view. */
    public URI mail() {
        return local(Port.MAIL, "");
    }

    public String database(String name) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/" + name;
    }

    public String kafka() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    private URI local(Port port, String path) {
        return URI.create("http://127.0.0.1:" + ports.of(port) + path);
    }
}
