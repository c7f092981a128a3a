package org.stadion.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack of the one part that needs no server's programs; what is true of it holds for the others. */
class StackTest {

    @TempDir
    Path checkout;

    private Settings settings;

    @BeforeEach
    void choosePorts() throws IOException {
        var environment = Map.of("STADION_PORT_SMTP", freePort(), "STADION_PORT_MAIL", freePort());
        settings = Settings.from(environment, checkout, checkout).withParts(Set.of(Part.MAIL));
    }

    @Test
    void whoever_finds_it_can_end_and_start_its_parts() {
        try (var stack = Stack.start(settings)) {
            var found = Stack.running(settings).orElseThrow();

            assertThat(mail(found)).satisfies(mail -> {
                assertThat(mail.healthy()).isTrue();
                assertThat(mail.ports()).contains(settings.ports().of(Port.SMTP));
            });
            found.kill(Part.MAIL);
            assertThat(mail(stack).running()).isFalse();
            assertThat(settings.ports().occupied(Set.of(Part.MAIL))).isEmpty();
            found.start(Part.MAIL);
            assertThat(mail(stack).healthy()).isTrue();
            assertThatThrownBy(() -> found.start(Part.MAIL)).hasMessageContaining("runs already");
            assertThatThrownBy(() -> found.kill(Part.KAFKA)).hasMessageContaining("not among the parts");
            found.close();
            assertThat(mail(stack).healthy()).isTrue();
        }
        assertThat(Stack.running(settings)).isEmpty();
        assertThat(settings.ports().occupied(Set.of(Part.MAIL))).isEmpty();
    }

    @Test
    void a_state_folder_has_one_launcher_and_one_only() {
        try (var stack = Stack.start(settings)) {
            assertThat(mail(stack).healthy()).isTrue();
            assertThatThrownBy(() -> Stack.start(settings))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("runs already");
            assertThatThrownBy(() -> StateFolder.empty(settings)).hasMessageContaining("runs already");
        }
        Stack.start(settings).close();
    }

    @Test
    void an_occupied_port_stops_it_before_anything_has_started() throws IOException {
        try (var somebody = new ServerSocket(settings.ports().of(Port.MAIL), 1, InetAddress.getLoopbackAddress())) {
            assertThat(somebody.isBound()).isTrue();
            assertThatThrownBy(() -> Stack.start(settings)).hasMessageContaining("STADION_PORT_MAIL");
        }
        Stack.start(settings).close();
    }

    @Test
    void only_its_owner_can_read_how_to_reach_it() throws IOException {
        try (var stack = Stack.start(settings)) {
            var file = stack.settings().run().resolve("launcher.properties");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_reset_forgets_all_that_is_ours_but_the_unpacked_servers() throws IOException {
        Stack.start(settings).close();
        var server = Files.createDirectories(settings.servers().resolve("some-server-1.0"));
        var notOurs = Files.writeString(settings.home().resolve("diary.txt"), "dear diary");
        var before = Secrets.in(settings.home()).of(Secret.DB_PASSWORD);

        StateFolder.empty(settings);

        assertThat(settings.home()).isDirectoryNotContaining(entry -> entry.endsWith("mail") || entry.endsWith("logs"));
        assertThat(server).exists();
        assertThat(notOurs).exists();
        assertThat(Secrets.in(settings.home()).of(Secret.DB_PASSWORD)).isNotEqualTo(before);
    }

    private static PartStatus mail(Stack stack) {
        return stack.status().stream()
                .filter(part -> part.part().equals("mail"))
                .findFirst()
                .orElseThrow();
    }

    private static String freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return Integer.toString(free.getLocalPort());
        }
    }
}
