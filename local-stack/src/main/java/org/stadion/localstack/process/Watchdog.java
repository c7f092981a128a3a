package org.stadion.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A small process that outlives the launcher by a few seconds only. It reads the launcher's children from a pipe; when the
 * pipe closes without a farewell, the launcher has died, however brutally, and the watchdog ends the children.
 */
public final class Watchdog implements AutoCloseable {
    private final Process process;
    private final Writer orders;

    private Watchdog(Process process) {
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.US_ASCII);
    }

    public static Watchdog start(Path runFolder, Path log) {
        try {
            Files.createDirectories(runFolder);
            Files.createDirectories(log.toAbsolutePath().getParent());
            var script = runFolder.resolve("watchdog.sh");
            try (var source = Watchdog.class.getResourceAsStream("watchdog.sh")) {
                if (source == null) {
                    throw new IllegalStateException("watchdog.sh is not in the launcher's jar");
                }
                Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
            }
            var process = new ProcessBuilder("setsid", "bash", script.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            return new Watchdog(process);
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot start the watchdog", impossible);
        }
    }

    /** Identified by pid and start time, so that a reused pid is never hit. */
    void watch(ProcessHandle child, String stopSignal) {
        ProcessTable.startTicks(child.pid()).ifPresent(start -> {
            if (!say("add " + child.pid() + " " + start + " " + stopSignal)) {
                throw new IllegalStateException("the watchdog is gone");
            }
        });
    }

    /** A watchdog that is gone watches nothing. */
    void forget(ProcessHandle child) {
        say("del " + child.pid());
    }

    private synchronized boolean say(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** What the watchdog sees when the launcher dies. */
    void fallSilent() {
        try {
            orders.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Farewell: the children are dealt with. */
    @Override
    public void close() {
        if (process.isAlive()) {
            say("end");
        }
        try {
            orders.close();
        } catch (IOException gone) {
            process.destroy();
        }
    }
}
