package org.stadion.runtime.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.stadion.runtime.SystemHealth.Part;
import org.stadion.runtime.control.Dependency;

/** Asks all dependencies at once, and keeps the answers for a moment: health checks come in bundles. */
@ApplicationScoped
public class Dependencies {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final String SILENT = "no answer within " + Dependency.PATIENCE.toSeconds() + " s";

    @Inject
    @Any
    Instance<Dependency> dependencies;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    private List<Part> last = List.of();

    /** Answers that are at most a second old. */
    synchronized List<Part> lately() {
        if (last.isEmpty()
                || last.getFirst().checkedAt().isBefore(clock.instant().minus(FRESH))) {
            last = now();
        }
        return last;
    }

    List<Part> now() {
        var at = clock.instant();
        var questions = dependencies.stream()
                .map(dependency -> CompletableFuture.supplyAsync(() -> ask(dependency, at), threads)
                        .completeOnTimeout(
                                new Part(dependency.name(), false, Dependency.PATIENCE, SILENT, at),
                                Dependency.PATIENCE.toMillis(),
                                TimeUnit.MILLISECONDS))
                .toList();
        return questions.stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparing(Part::name))
                .toList();
    }

    private static Part ask(Dependency dependency, Instant at) {
        long start = System.nanoTime();
        try {
            var answer = dependency.ask();
            return new Part(dependency.name(), true, Duration.ofNanos(System.nanoTime() - start), answer, at);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Part(dependency.name(), false, Duration.ofNanos(System.nanoTime() - start), "interrupted", at);
        } catch (Exception e) {
            var why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Part(dependency.name(), false, Duration.ofNanos(System.nanoTime() - start), why, at);
        }
    }
}
