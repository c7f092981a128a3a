package org.stadion.api.workouts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stadion.api.http.Tags;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Json;

/**
 * One listener to one thing that changes, an import or a live recording: looks, tells what changed, beats when nothing did, and ends after the final state, when
 * the listener is gone, or when its time is over. An event's id is a digest of what it tells, so that a listener who
 * comes back hears only what is new.
 */
final class Follower<V> implements Runnable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final AthleteId athlete;
    private final Subject<V> subject;
    private final EventStream stream;
    private final Clock clock;
    private final Instant until;

    private @Nullable String last;
    private Instant lastSent;
    private @Nullable Future<?> task;
    private Runnable atEnd = () -> {};
    private boolean ended;

    /**
     * What is followed.
     *
     * @param name of its events
     * @param look reads it; throws when the listener may not see it any more
     * @param isFinal whether nothing will change after this
     */
    record Subject<V>(String name, Supplier<V> look, Predicate<V> isFinal) {}

    Follower(
            AthleteId athlete,
            Subject<V> subject,
            @Nullable String last,
            EventStream stream,
            Clock clock,
            Instant until) {
        this.athlete = athlete;
        this.subject = subject;
        this.last = last;
        this.stream = stream;
        this.clock = clock;
        this.until = until;
        this.lastSent = clock.instant();
    }

    boolean belongsTo(AthleteId other) {
        return athlete.equals(other);
    }

    synchronized void begin(Future<?> scheduled, Runnable whenEnded) {
        task = scheduled;
        atEnd = whenEnded;
        if (ended) {
            finish();
        }
    }

    @Override
    public synchronized void run() {
        if (ended) {
            return;
        }
        if (!stream.isOpen() || clock.instant().isAfter(until)) {
            end();
            return;
        }
        try {
            tell(subject.look().get());
        } catch (DomainException gone) {
            end();
        } catch (RuntimeException outage) {
            // the next look may succeed; a listener that stays connected learns the end of it
            beatIfSilent();
        }
    }

    synchronized void end() {
        ended = true;
        finish();
    }

    private void tell(V view) {
        var id = Tags.digest(Json.write(view));
        if (id.equals(last)) {
            beatIfSilent();
        } else {
            stream.send(id, subject.name(), view);
            last = id;
            lastSent = clock.instant();
        }
        if (subject.isFinal().test(view)) {
            end();
        }
    }

    private void beatIfSilent() {
        if (Duration.between(lastSent, clock.instant()).compareTo(HEARTBEAT) >= 0) {
            stream.beat();
            lastSent = clock.instant();
        }
    }

    private void finish() {
        stream.close();
        if (task != null) {
            task.cancel(false);
        }
        atEnd.run();
    }
}
