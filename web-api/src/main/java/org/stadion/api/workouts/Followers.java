package org.stadion.api.workouts;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.api.workouts.Follower.Subject;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.Imports;
import org.stadion.workouts.LiveView;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingState;
import org.stadion.workouts.Recordings;

/** Those who follow imports and live recordings. Each is looked after by a short task every half second, not by a thread of its own. */
@ApplicationScoped
public class Followers {

    private static final int MOST_PER_ATHLETE = 20;
    private static final long PAUSE_MS = 500;

    @Inject
    Imports imports;

    @Inject
    Recordings recordings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "stadion.api.most-event-streams", defaultValue = "1000")
    int most;

    @Inject
    @ConfigProperty(name = "stadion.api.longest-event-stream", defaultValue = "PT30M")
    Duration longest;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Set<Follower<?>> followers = ConcurrentHashMap.newKeySet();

    /** @throws Refusal if there are too many already */
    void follow(AthleteId athlete, ImportId id, @Nullable String last, SseEventSink sink, Sse sse) {
        imports.find(athlete, id);
        var subject = new Subject<ImportView>(
                "import", () -> imports.find(athlete, id), view -> view.state().isFinal());
        follow(athlete, subject, last, new EventStream(sink, sse));
    }

    /** @throws Refusal if there are too many already */
    void watch(AthleteId athlete, RecordingId id, @Nullable String last, SseEventSink sink, Sse sse) {
        recordings.live(athlete, id);
        var subject = new Subject<LiveView>("live", () -> recordings.live(athlete, id), Followers::isOver);
        follow(athlete, subject, last, new EventStream(sink, sse));
    }

    private static boolean isOver(LiveView view) {
        return view.state() == RecordingState.FINISHED || view.state() == RecordingState.DISCARDED;
    }

    private <V> void follow(AthleteId athlete, Subject<V> subject, @Nullable String last, EventStream stream) {
        var own = followers.stream().filter(one -> one.belongsTo(athlete)).count();
        if (own >= MOST_PER_ATHLETE || followers.size() >= most) {
            throw Refusal.of(
                    "too-many-streams", "Too many event streams are open. Close some, or ask for the thing itself.");
        }
        var until = clock.instant().plus(longest);
        var follower = new Follower<>(athlete, subject, last, stream, clock, until);
        followers.add(follower);
        // A stream that another thread ends before this request returned never reaches its listener.
        follower.run();
        follower.begin(
                executor.scheduleWithFixedDelay(follower, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS),
                () -> followers.remove(follower));
    }

    @PreDestroy
    void end() {
        followers.forEach(Follower::end);
    }
}
