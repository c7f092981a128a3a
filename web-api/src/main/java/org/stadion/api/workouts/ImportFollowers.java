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
import org.stadion.identity.AthleteId;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.Imports;

/** Those who follow imports. Each is looked after by a short task every half second, not by a thread of its own. */
@ApplicationScoped
public class ImportFollowers {

    private static final int MOST_PER_ATHLETE = 20;
    private static final long PAUSE_MS = 500;

    @Inject
    Imports imports;

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

    private final Set<ImportFollower> followers = ConcurrentHashMap.newKeySet();

    /** @throws Refusal if there are too many already */
    void follow(AthleteId athlete, ImportId id, @Nullable String last, SseEventSink sink, Sse sse) {
        imports.find(athlete, id);
        var own = followers.stream().filter(one -> one.belongsTo(athlete)).count();
        if (own >= MOST_PER_ATHLETE || followers.size() >= most) {
            throw Refusal.of(
                    "too-many-streams",
                    "Too many event streams are open. Close some, or ask the import itself now and then.");
        }
        var until = clock.instant().plus(longest);
        var follower = new ImportFollower(
                athlete, () -> imports.find(athlete, id), last, new EventStream(sink, sse), clock, until);
        followers.add(follower);
        follower.begin(
                executor.scheduleWithFixedDelay(follower, 0, PAUSE_MS, TimeUnit.MILLISECONDS),
                () -> followers.remove(follower));
    }

    @PreDestroy
    void end() {
        followers.forEach(ImportFollower::end);
    }
}
