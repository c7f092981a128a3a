package org.stadion.localstack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.stadion.localstack.client.Tokens;
import org.stadion.localstack.control.ControlDoor;
import org.stadion.localstack.process.ProcessTable;
import org.stadion.localstack.process.Watchdog;
import org.stadion.localstack.servers.Server;
import org.stadion.localstack.servers.Servers;
import org.stadion.localstack.servers.Site;

/** The stack whose processes are children of this JVM. */
final class LaunchedStack implements Stack {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final Tokens tokens;
    private final HomeLock lock;
    private final Watchdog watchdog;
    private final Site site;
    private final Map<Part, Server> servers;
    private final Set<Part> deliberatelyDown = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicReference<@Nullable ControlDoor> door = new AtomicReference<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LaunchedStack(Settings settings, Progress progress, HomeLock lock) {
        this.settings = settings;
        this.progress = progress;
        this.lock = lock;
        this.secrets = Secrets.in(settings.home());
        this.tokens = Tokens.of(settings.urls(), secrets);
        this.watchdog = Watchdog.start(settings.run(), settings.logs().resolve("watchdog.log"));
        this.site = new Site(settings, secrets, watchdog);
        this.servers = Servers.of(settings.parts(), site);
    }

    static LaunchedStack start(Settings settings, Progress progress) {
        var lock = HomeLock.take(settings.run());
        try {
            refuseOccupiedPorts(settings);
        } catch (StackFailure occupied) {
            lock.close();
            throw occupied;
        }
        var stack = new LaunchedStack(settings, progress, lock);
        var door = ControlDoor.open(settings.run(), stack);
        stack.door.set(door);
        var onExit = new Thread(stack::close, "stop the stack");
        Runtime.getRuntime().addShutdownHook(onExit);
        try {
            stack.startAll();
            door.announceReady();
            return stack;
        } catch (RuntimeException failed) {
            var wanted = stack.closed.get();
            stack.close();
            throw wanted ? new StackFailure("stopped before it was ready", failed) : failed;
        }
    }

    private static void refuseOccupiedPorts(Settings settings) {
        var occupied = settings.ports().occupied(settings.parts());
        if (!occupied.isEmpty()) {
            var lines = new ArrayList<String>();
            occupied.forEach(port -> lines.add("port " + settings.ports().of(port) + " ("
                    + port.part().label() + ") is in use: free it, or set " + port.variable()));
            lines.add("(STADION_PORT_OFFSET=1000 moves all of them)");
            throw new StackFailure(String.join("\n", lines));
        }
    }

    /** Independent parts at the same time, each as soon as those that it needs are ready. */
    private void startAll() {
        var begin = System.nanoTime();
        var ready = new EnumMap<Part, CompletableFuture<Void>>(Part.class);
        for (var server : inStartOrder()) {
            var prepared = CompletableFuture.runAsync(server::prepare, threads);
            var needed = server.needs().stream()
                    .filter(ready::containsKey)
                    .map(ready::get)
                    .map(Objects::requireNonNull)
                    .toArray(CompletableFuture<?>[]::new);
            ready.put(
                    server.part(),
                    CompletableFuture.allOf(needed)
                            .thenCombine(prepared, (a, b) -> server)
                            .thenAcceptAsync(this::launch, threads)
                            .thenRun(() -> progress.ready(server.part(), Duration.ofNanos(System.nanoTime() - begin))));
        }
        var all = ready.values().toArray(CompletableFuture<?>[]::new);
        var firstFailure = new CompletableFuture<Void>();
        ready.values()
                .forEach(one -> one.exceptionally(failure -> {
                    firstFailure.completeExceptionally(failure);
                    return null;
                }));
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all), firstFailure).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException told ? told : new StackFailure("start failed", failed);
        }
    }

    private List<Server> inStartOrder() {
        var order = new ArrayList<Server>();
        for (var part : Part.values()) {
            var server = servers.get(part);
            if (server != null) {
                order.addFirst(server);
            }
        }
        order.sort((a, b) -> Integer.compare(a.needs().size(), b.needs().size()));
        return order;
    }

    private void launch(Server server) {
        if (closed.get()) {
            throw new StackFailure("stopped");
        }
        server.start();
        deliberatelyDown.remove(server.part());
        awaitReady(server);
        server.finishStart();
        var end = server.end();
        threads.execute(() -> ended(server, end.join()));
    }

    private void awaitReady(Server server) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!server.ready()) {
            if (!server.alive()) {
                throw new StackFailure(server.part().label() + " ended while it started\n" + server.lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure(server.part().label() + " is not ready after " + PATIENCE.toSeconds() + " s\n"
                        + server.lastWords());
            }
            try {
                Thread.sleep(BETWEEN_QUESTIONS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new StackFailure("stopped", stopped);
            }
        }
    }

    private void ended(Server server, int exitCode) {
        if (!closed.get() && !deliberatelyDown.contains(server.part())) {
            progress.died(server.part(), "exit code " + exitCode + "; " + server.lastWords());
            threads.execute(this::close);
        }
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public String token(String user) {
        return tokens.forUser(user);
    }

    @Override
    public List<PartStatus> status() {
        var all = new ArrayList<PartStatus>();
        for (var server : servers.values()) {
            var ports = List.of(Port.values()).stream()
                    .filter(port -> port.part() == server.part())
                    .map(settings.ports()::of)
                    .toList();
            all.add(new PartStatus(
                    server.part().label(), server.pid(), healthy(server), ports, server.residentBytes()));
        }
        var self = ProcessHandle.current();
        all.add(new PartStatus("launcher", self.pid(), true, List.of(), ProcessTable.residentBytes(self.pid())));
        return all;
    }

    private static boolean healthy(Server server) {
        try {
            return server.alive() && server.ready();
        } catch (StackFailure refused) {
            return false;
        }
    }

    @Override
    public void kill(Part part) {
        deliberatelyDown.add(part);
        server(part).kill();
    }

    @Override
    public void stop(Part part) {
        deliberatelyDown.add(part);
        server(part).stop();
    }

    @Override
    public void start(Part part) {
        if (server(part).alive()) {
            throw new StackFailure(part.label() + " runs already");
        }
        launch(server(part));
    }

    private Server server(Part part) {
        var server = servers.get(part);
        if (server == null) {
            throw new StackFailure(part.label() + " is not among the parts of this stack");
        }
        return server;
    }

    @Override
    public void awaitEnd() {
        end.join();
    }

    /** In the order of {@link Part}: whoever uses another part goes before it. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            end.join();
            return;
        }
        site.abandon();
        servers.values().stream()
                .filter(server -> server.part() == Part.WILDFLY)
                .forEach(Server::stop);
        servers.values().parallelStream()
                .filter(server -> server.part() != Part.WILDFLY && server.part() != Part.POSTGRES)
                .forEach(Server::stop);
        servers.values().stream()
                .filter(server -> server.part() == Part.POSTGRES)
                .forEach(Server::stop);
        var open = door.get();
        if (open != null) {
            open.close();
        }
        watchdog.close();
        lock.close();
        end.complete(null);
    }
}
