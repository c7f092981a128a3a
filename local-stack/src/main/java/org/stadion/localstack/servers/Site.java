package org.stadion.localstack.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stadion.localstack.Port;
import org.stadion.localstack.Secret;
import org.stadion.localstack.Secrets;
import org.stadion.localstack.Settings;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.Urls;
import org.stadion.localstack.process.Child;
import org.stadion.localstack.process.Command;
import org.stadion.localstack.process.LogTail;
import org.stadion.localstack.process.Watchdog;

/** What all servers of one stack share: the settings, the secrets, and a way to run programs that cannot outlive the launcher. */
public final class Site {
    private static final int LAST_LINES = 25;

    private final Settings settings;
    private final Secrets secrets;
    private final Watchdog watchdog;
    private final Set<Child> tools = ConcurrentHashMap.newKeySet();

    public Site(Settings settings, Secrets secrets, Watchdog watchdog) {
        this.settings = settings;
        this.secrets = secrets;
        this.watchdog = watchdog;
    }

    Settings settings() {
        return settings;
    }

    Urls urls() {
        return settings.urls();
    }

    int port(Port port) {
        return settings.ports().of(port);
    }

    String secret(Secret secret) {
        return secrets.of(secret);
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(settings.home().resolve(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Child launch(String name, Command command) {
        return Child.start(command, settings.logs().resolve(name + ".log"), watchdog);
    }

    /** Runs a program to its end. */
    void run(String name, Command command, Duration patience) {
        var tool = launch(name, command);
        tools.add(tool);
        try {
            if (!tool.await(patience)) {
                throw new StackFailure(name + " did not end within " + patience.toSeconds() + " s\n" + lastWords(tool));
            }
            if (tool.exitCode() != 0) {
                throw new StackFailure(name + " failed with exit code " + tool.exitCode() + "\n" + lastWords(tool));
            }
        } finally {
            tool.kill();
            tools.remove(tool);
        }
    }

    /** Ends the programs that still run. */
    public void abandon() {
        tools.forEach(Child::kill);
    }

    static String lastWords(Child child) {
        return "last lines of " + child.log() + ":\n  " + String.join("\n  ", LogTail.lines(child.log(), LAST_LINES));
    }

    /** Writes a file that only its owner may read. */
    static void writePrivately(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot write " + file, refused);
        }
    }
}
