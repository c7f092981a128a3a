package org.stadion.runtime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the first broker of the list that answers. It speaks the one request of Kafka's protocol that every broker of every
 * version understands (ApiVersions, version 0), because a Kafka client would go on shouting into the log while nobody is
 * there.
 */
@ApplicationScoped
public class KafkaBroker implements Dependency {

    private static final short API_VERSIONS = 18;
    private static final short VERSION = 0;
    private static final int CORRELATION = 0x57AD;
    private static final byte[] CLIENT = "stadion-health".getBytes(StandardCharsets.US_ASCII);

    @Inject
    @ConfigProperty(name = "stadion.kafka.bootstrap", defaultValue = "127.0.0.1:19092")
    String brokers;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String ask() throws IOException {
        var last = new IOException("no broker is configured");
        for (var broker : brokers.split(",", -1)) {
            try {
                ask(broker.strip());
                return broker.strip();
            } catch (IOException silent) {
                last = silent;
            }
        }
        throw last;
    }

    private static void ask(String broker) throws IOException {
        int colon = broker.lastIndexOf(':');
        try (var socket = new Socket()) {
            int patience = (int) PATIENCE.toMillis();
            socket.setSoTimeout(patience);
            socket.connect(
                    new InetSocketAddress(broker.substring(0, colon), Integer.parseInt(broker.substring(colon + 1))),
                    patience);
            var request = new DataOutputStream(socket.getOutputStream());
            request.writeInt(2 + 2 + 4 + 2 + CLIENT.length);
            request.writeShort(API_VERSIONS);
            request.writeShort(VERSION);
            request.writeInt(CORRELATION);
            request.writeShort(CLIENT.length);
            request.write(CLIENT);
            request.flush();
            var answer = new DataInputStream(socket.getInputStream());
            answer.readInt();
            if (answer.readInt() != CORRELATION || answer.readShort() != 0) {
                throw new IOException("what answers at " + broker + " is no Kafka broker");
            }
        }
    }
}
