package org.stadion.localstack.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stadion.localstack.Part;
import org.stadion.localstack.Stack;
import org.stadion.localstack.StackFailure;

/** Lets {@code ./run status|kill|start|stop} and tests reach the stack of this launcher. */
public final class ControlDoor implements AutoCloseable {
    private static final int KEY_BYTES = 24;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads;
    private final Path run;
    private final Address address;

    private ControlDoor(HttpServer server, ExecutorService threads, Path run, Address address) {
        this.server = server;
        this.threads = threads;
        this.run = run;
        this.address = address;
    }

    public static ControlDoor open(Path run, Stack stack) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            var key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            var address = new Address(
                    ProcessHandle.current().pid(),
                    server.getAddress().getPort(),
                    HexFormat.of().formatHex(key),
                    false);
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, address.key(), stack));
            server.start();
            address.write(run);
            return new ControlDoor(server, threads, run, address);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot open the control door", refused);
        }
    }

    public void announceReady() {
        new Address(address.pid(), address.port(), address.key(), true).write(run);
    }

    private static void answer(HttpExchange exchange, String key, Stack stack) throws IOException {
        try (exchange) {
            var given = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
            if (!MessageDigest.isEqual(bytes("Bearer " + key), bytes(given))) {
                send(exchange, 401, "no");
                return;
            }
            try {
                send(exchange, 200, obey(exchange.getRequestURI().getPath(), stack));
            } catch (StackFailure refused) {
                send(exchange, 409, Objects.requireNonNullElse(refused.getMessage(), "refused"));
            }
        }
    }

    private static String obey(String path, Stack stack) throws IOException {
        var words = path.substring(1).split("/", 2);
        switch (words[0]) {
            case "status" -> {
                return JSON.writeValueAsString(stack.status());
            }
            case "kill" -> stack.kill(Part.named(words[1]));
            case "stop" -> stack.stop(Part.named(words[1]));
            case "start" -> stack.start(Part.named(words[1]));
            default -> throw new StackFailure("unknown order " + path);
        }
        return "";
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = bytes(text);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        Address.remove(run);
        server.stop(0);
        threads.shutdown();
    }
}
