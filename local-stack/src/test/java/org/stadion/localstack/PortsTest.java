package org.stadion.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void every_port_has_its_standard_number() {
        var ports = Ports.from(Map.of());

        assertThat(ports.of(Port.HTTP)).isEqualTo(8080);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(15432);
    }

    @Test
    void the_offset_moves_all_but_those_that_are_set() {
        var ports = Ports.from(Map.of("STADION_PORT_OFFSET", "1000", "STADION_PORT_KAFKA", "5555"));

        assertThat(ports.of(Port.HTTP)).isEqualTo(9080);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(5555);
    }

    @Test
    void what_is_no_port_is_refused_with_its_variable() {
        assertThatThrownBy(() -> Ports.from(Map.of("STADION_PORT_S3", "many")))
                .hasMessageContaining("STADION_PORT_S3=many");
        assertThatThrownBy(() -> Ports.from(Map.of("STADION_PORT_S3", "0"))).hasMessageContaining("STADION_PORT_S3=0");
        assertThatThrownBy(() -> Ports.from(Map.of("STADION_PORT_S3", "65536"))).hasMessageContaining("65535");
        assertThatThrownBy(() -> Ports.from(Map.of("STADION_PORT_OFFSET", "60000")))
                .hasMessageContaining("beyond 65535");
    }

    @Test
    void two_parts_cannot_share_a_port() {
        assertThatThrownBy(() -> Ports.from(Map.of("STADION_PORT_MAIL", "8080")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("STADION_PORT_HTTP")
                .hasMessageContaining("STADION_PORT_MAIL");
    }

    @Test
    void an_occupied_port_is_named_and_no_other() throws IOException {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.from(
                    Map.of("STADION_PORT_SMTP", Integer.toString(somebody.getLocalPort()), "STADION_PORT_MAIL", "1"));

            assertThat(ports.occupied(EnumSet.of(Part.MAIL))).contains(Port.SMTP);
            assertThat(ports.occupied(EnumSet.of(Part.S3))).doesNotContain(Port.SMTP);
        }
    }
}
