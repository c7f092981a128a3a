package org.stadion.runtime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Waits for the mail server's greeting. Mails wait in their queue while it is away, so requests can be served without it. */
@ApplicationScoped
public class MailServer implements Dependency {

    private static final String GREETING = "220";

    @Inject
    @ConfigProperty(name = "stadion.smtp.host", defaultValue = "127.0.0.1")
    String host;

    @Inject
    @ConfigProperty(name = "stadion.smtp.port", defaultValue = "1025")
    int port;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String ask() throws IOException {
        try (var socket = new Socket()) {
            int patience = (int) PATIENCE.toMillis();
            socket.setSoTimeout(patience);
            socket.connect(new InetSocketAddress(host, port), patience);
            var greeting = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (greeting == null || !greeting.startsWith(GREETING)) {
                throw new IOException("what answers at " + host + ":" + port + " is no mail server");
            }
            return host + ":" + port;
        }
    }
}
