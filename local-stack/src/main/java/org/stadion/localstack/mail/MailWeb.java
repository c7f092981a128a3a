package org.stadion.localstack.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * {@code GET /} is a page; {@code GET /api/messages?to=&subject=&limit=} and {@code GET /api/messages/ID} are JSON. {@code to}
 * must match exactly, {@code subject} in part.
 */
public final class MailWeb implements AutoCloseable {
    private static final String MESSAGES = "/api/messages";
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance));

    private final HttpServer server;
    private final ExecutorService threads;

    private MailWeb(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    public static MailWeb start(int port, MailFolder folder) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var threads = Executors.newFixedThreadPool(2);
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, folder));
            server.start();
            return new MailWeb(server, threads);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot listen on " + port, refused);
        }
    }

    private static void answer(HttpExchange exchange, MailFolder folder) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "read only");
            } else if (path.equals("/")) {
                send(exchange, 200, "text/html", MailPage.of(folder.newestFirst(mail -> true, 200)));
            } else if (path.equals(MESSAGES)) {
                send(exchange, 200, "application/json", list(exchange, folder));
            } else if (path.startsWith(MESSAGES + "/")) {
                var found = folder.find(path.substring(MESSAGES.length() + 1));
                send(
                        exchange,
                        found.isPresent() ? 200 : 404,
                        "application/json",
                        JSON.writeValueAsString(found.orElse(null)));
            } else {
                send(exchange, 404, "text/plain", "nothing here");
            }
        }
    }

    private static String list(HttpExchange exchange, MailFolder folder) throws IOException {
        var query =
                parameters(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        var to = query.getOrDefault("to", "");
        var subject = query.getOrDefault("subject", "");
        var limit = query.getOrDefault("limit", "").matches("[0-9]{1,6}")
                ? Integer.parseInt(query.getOrDefault("limit", ""))
                : 200;
        return JSON.writeValueAsString(folder.newestFirst(
                mail -> (to.isEmpty() || mail.to().equalsIgnoreCase(to))
                        && mail.subject().contains(subject),
                limit));
    }

    private static Map<String, String> parameters(String query) {
        var all = new TreeMap<String, String>();
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            all.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
