package org.stadion.localstack.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.stadion.localstack.process.Child;
import org.stadion.localstack.process.Command;
import org.stadion.localstack.process.ProcessTable;

/** A server that is one child process. */
abstract class ProcessServer implements Server {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Site site;
    private final AtomicReference<@Nullable Child> running = new AtomicReference<>();

    ProcessServer(Site site) {
        this.site = site;
    }

    final Site site() {
        return site;
    }

    abstract Command command();

    @Override
    public void start() {
        running.set(site.launch(part().label(), command()));
    }

    @Override
    public void stop() {
        var child = running.get();
        if (child != null) {
            child.stop(PATIENCE);
        }
    }

    @Override
    public void kill() {
        var child = running.get();
        if (child != null) {
            child.kill();
        }
    }

    @Override
    public boolean alive() {
        var child = running.get();
        return child != null && child.alive();
    }

    @Override
    public long pid() {
        var child = running.get();
        return child != null && child.alive() ? child.pid() : 0;
    }

    @Override
    public long residentBytes() {
        return ProcessHandle.of(pid()).map(ProcessTable::residentBytes).orElse(0L);
    }

    @Override
    public CompletableFuture<Integer> end() {
        var child = running.get();
        return child == null ? new CompletableFuture<>() : child.end();
    }

    @Override
    public String lastWords() {
        var child = running.get();
        return child == null ? "" : Site.lastWords(child);
    }

    /** Whether the process that runs has printed these words. */
    boolean hasSaid(String words) {
        var child = running.get();
        if (child == null) {
            return false;
        }
        try (var lines = Files.lines(child.log(), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(words));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
