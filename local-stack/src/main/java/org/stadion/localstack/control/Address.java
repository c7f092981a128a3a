package org.stadion.localstack.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/** Where a running launcher listens: the content of {@code run/launcher.properties}. */
public record Address(long pid, int port, String key, boolean ready) {
    private static final String FILE = "launcher.properties";

    /** Empty when no launcher runs; a file that a dead one left is ignored. */
    public static Optional<Address> in(Path run) {
        var file = run.resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        var stored = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            stored.load(in);
            var address = new Address(
                    Long.parseLong(stored.getProperty("pid", "0")),
                    Integer.parseInt(stored.getProperty("port", "0")),
                    stored.getProperty("key", ""),
                    Boolean.parseBoolean(stored.getProperty("ready", "false")));
            return ProcessHandle.of(address.pid()).map(alive -> address);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path run) {
        try {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(run, FILE, ".new", onlyOwner);
            Files.writeString(draft, "pid=%d%nport=%d%nkey=%s%nready=%s%n".formatted(pid, port, key, ready));
            Files.move(draft, run.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot write to " + run, refused);
        }
    }

    static void remove(Path run) {
        try {
            Files.deleteIfExists(run.resolve(FILE));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
