package org.stadion.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path home;

    @Test
    void each_is_made_up_once_and_kept() {
        var first = Secrets.in(home);
        var second = Secrets.in(home);

        var values = new HashSet<String>();
        for (var secret : Secret.values()) {
            assertThat(second.of(secret)).isEqualTo(first.of(secret)).hasSizeGreaterThanOrEqualTo(14);
            values.add(first.of(secret));
        }
        assertThat(values).hasSize(Secret.values().length);
    }

    @Test
    void only_their_owner_may_read_them() throws IOException {
        Secrets.in(home);

        var permissions = Files.getPosixFilePermissions(home.resolve("secrets.properties"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void the_encryption_key_has_256_bits() {
        assertThat(Base64.getDecoder().decode(Secrets.in(home).of(Secret.TOKEN_KEY)))
                .hasSize(32);
    }

    @Test
    void a_secret_that_a_later_version_needs_is_added_to_the_old_ones() throws IOException {
        Files.writeString(home.resolve("secrets.properties"), "db.password=kept-as-it-was\n");

        var secrets = Secrets.in(home);

        assertThat(secrets.of(Secret.DB_PASSWORD)).isEqualTo("kept-as-it-was");
        assertThat(Secrets.in(home).of(Secret.S3_SECRET_KEY)).isEqualTo(secrets.of(Secret.S3_SECRET_KEY));
    }
}
