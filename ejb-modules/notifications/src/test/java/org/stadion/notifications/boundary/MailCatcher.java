package org.stadion.notifications.boundary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server (RFC 5321) that keeps what it gets. It knows nobody@…, and has no time for busy@…. */
final class MailCatcher implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    MailCatcher() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var porter = new Thread(this::serve, "mail catcher");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Raw, with their headers. */
    List<String> mails() {
        return mails;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException hungUp) {
                if (!door.isClosed() && hungUp.getMessage() == null) {
                    throw new UncheckedIOException(hungUp);
                }
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8);
        say(out, "220 catcher ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            }
            if (command.startsWith("DATA")) {
                say(out, "354 go on");
                mails.add(content(in));
            }
            say(out, answer(command));
        }
    }

    private static String answer(String command) {
        if (command.startsWith("RCPT TO:<NOBODY@")) {
            return "550 5.1.1 no such mailbox";
        }
        return command.startsWith("RCPT TO:<BUSY@") ? "451 4.7.1 come back later" : "250 ok";
    }

    private static String content(BufferedReader in) throws IOException {
        var content = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append("\r\n");
        }
        return content.toString();
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
