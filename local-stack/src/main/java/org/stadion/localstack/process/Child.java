package org.stadion.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A running process with its output in a file. Ends by itself, by {@link #stop} or by {@link #kill}. */
public final class Child {
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final Process process;
    private final Path log;
    private final String stopSignal;
    private final Watchdog watchdog;

    private Child(Process process, Path log, String stopSignal, Watchdog watchdog) {
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
        this.watchdog = watchdog;
    }

    /** Starts it; the log of the run before is kept beside the new one, with {@code .1} at its end. */
    public static Child start(Command command, Path log, Watchdog watchdog) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var process = command.inOwnSession()
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            watchdog.watch(process.toHandle(), command.stopSignal());
            return new Child(process, log, command.stopSignal(), watchdog);
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot start " + command.words().getFirst(), impossible);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public int exitCode() {
        return process.exitValue();
    }

    public Path log() {
        return log;
    }

    public CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks it to end, insists after the given time, and returns when it is gone with all that it started. */
    public void stop(Duration patience) {
        if (process.isAlive()) {
            Signals.send(stopSignal, process.pid());
            if (!await(patience)) {
                kill();
            }
        }
        watchdog.forget(process.toHandle());
    }

    /** SIGKILL, to the process and to all that it started: some servers' workers would live on. */
    public void kill() {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        // Java learns of the end of processes that are not its own children only every other second; the kernel knows
        // at once.
        var deadline = System.nanoTime() + KILL_PATIENCE.toNanos();
        while (all.stream().anyMatch(ProcessTable::running) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        await(KILL_PATIENCE);
        watchdog.forget(process.toHandle());
    }

    public boolean await(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
