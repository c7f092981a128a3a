package org.stadion.localstack;

import java.util.Locale;

/** The secrets of one state folder, each made up on its first start. */
public enum Secret {
    POSTGRES_SUPERUSER_PASSWORD,
    DB_PASSWORD,
    KEYCLOAK_DB_PASSWORD,
    KEYCLOAK_ADMIN_PASSWORD,
    S3_ACCESS_KEY,
    S3_SECRET_KEY,
    CONSOLE_CLIENT_SECRET,
    SCRIPTS_CLIENT_SECRET,
    DEMO_PASSWORD,
    /** AES-256, base64: encrypts what WildFly keeps of other services' tokens. */
    TOKEN_KEY;

    /** Its name in {@code secrets.properties}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
