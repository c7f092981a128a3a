package org.stadion.runtime.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The questions to parts that are asked over a plain socket, against servers of a few lines. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class ProbesTest {

    /** How a server answers one caller. */
    @FunctionalInterface
    private interface Answering {
        void answer(Socket caller) throws IOException;
    }

    @Test
    void a_broker_that_answers_the_version_request_is_up() throws IOException {
        try (var server = server(ProbesTest::answerLikeKafka)) {
            var kafka = new KafkaBroker();
            kafka.brokers = "127.0.0.1:1, 127.0.0.1:" + server.getLocalPort();

            assertThat(kafka.ask()).isEqualTo("127.0.0.1:" + server.getLocalPort());
        }
    }

    @Test
    void something_else_on_the_brokers_port_is_no_broker() throws IOException {
        try (var server = server(ProbesTest::answerLikeAWebServer)) {
            var kafka = new KafkaBroker();
            kafka.brokers = "127.0.0.1:" + server.getLocalPort();

            assertThatThrownBy(kafka::ask).isInstanceOf(IOException.class).hasMessageContaining("no Kafka broker");
        }
    }

    @Test
    void a_closed_port_is_down() {
        var kafka = new KafkaBroker();
        kafka.brokers = "127.0.0.1:1";

        assertThatThrownBy(kafka::ask).isInstanceOf(IOException.class);
    }

    @Test
    void a_mail_server_greets() throws IOException {
        try (var server = server(
                caller -> caller.getOutputStream().write("220 mail ready\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            var mail = new MailServer();
            mail.host = "127.0.0.1";
            mail.port = server.getLocalPort();

            assertThat(mail.ask()).isEqualTo("127.0.0.1:" + server.getLocalPort());
        }
    }

    private static void answerLikeKafka(Socket caller) throws IOException {
        var request = new DataInputStream(caller.getInputStream());
        int length = request.readInt();
        assertThat(request.readShort()).isEqualTo((short) 18);
        assertThat(request.readShort()).isZero();
        int correlation = request.readInt();
        request.skipNBytes(length - 8L);
        var answer = new DataOutputStream(caller.getOutputStream());
        answer.writeInt(4 + 2 + 4);
        answer.writeInt(correlation);
        answer.writeShort(0);
        answer.writeInt(0);
    }

    private static void answerLikeAWebServer(Socket caller) throws IOException {
        var request = new DataInputStream(caller.getInputStream());
        request.skipNBytes(request.readInt());
        caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static ServerSocket server(Answering answering) throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (var caller = server.accept()) {
                answering.answer(caller);
            } catch (IOException closed) {
                return;
            }
        });
        return server;
    }
}
