package org.stadion.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Made up once per state folder and kept in {@code secrets.properties}, which only its owner may read. */
public final class Secrets {
    private static final String FILE = "secrets.properties";
    /** Without 0, O, 1, l and I: the demo password is typed by people. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 24;
    private static final int DEMO_LENGTH = 14;
    private static final int KEY_BYTES = 32;

    private final Map<Secret, String> values;

    private Secrets(Map<Secret, String> values) {
        this.values = values;
    }

    /** Reads them; those that are missing are made up and written at once. */
    public static Secrets in(Path home) {
        try {
            Files.createDirectories(home);
            var file = home.resolve(FILE);
            var stored = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    stored.load(in);
                }
            }
            var random = new SecureRandom();
            var values = new EnumMap<Secret, String>(Secret.class);
            for (var secret : Secret.values()) {
                values.put(secret, stored.getProperty(secret.key(), fresh(secret, random)));
            }
            if (values.size() > stored.size()) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot keep secrets in " + home, unreadable);
        }
    }

    private static void write(Path file, Map<Secret, String> values) throws IOException {
        var text = new StringBuilder("# Made up on the first start. ./run --reset makes new ones.\n");
        values.forEach((secret, value) ->
                text.append(secret.key()).append('=').append(value).append('\n'));
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", onlyOwner);
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fresh(Secret secret, SecureRandom random) {
        return switch (secret) {
            case TOKEN_KEY -> {
                var key = new byte[KEY_BYTES];
                random.nextBytes(key);
                yield Base64.getEncoder().encodeToString(key);
            }
            case DEMO_PASSWORD -> letters(random, DEMO_LENGTH);
            case POSTGRES_SUPERUSER_PASSWORD,
                    DB_PASSWORD,
                    KEYCLOAK_DB_PASSWORD,
                    KEYCLOAK_ADMIN_PASSWORD,
                    S3_ACCESS_KEY,
                    S3_SECRET_KEY,
                    CONSOLE_CLIENT_SECRET,
                    SCRIPTS_CLIENT_SECRET -> letters(random, LENGTH);
        };
    }

    private static String letters(SecureRandom random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    public String of(Secret secret) {
        return Objects.requireNonNull(values.get(secret));
    }
}
