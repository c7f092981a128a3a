package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.Audiences;
import org.stadion.workouts.LiveView;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingNotFound;
import org.stadion.workouts.RecordingState;
import org.stadion.workouts.RecordingView;
import org.stadion.workouts.Recordings;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.boundary.RecordingRegister.Known;
import org.stadion.workouts.boundary.RecordingRegister.Outcome;
import org.stadion.workouts.entity.Workout;

/**
 * Where athletes record. What must happen together is an entry of the {@link RecordingRegister}; what becomes of a
 * stopped recording is made outside of transactions, because the object store is asked, and is tried again by the timer.
 */
@Stateless
@RolesAllowed("athlete")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordingsDesk implements Recordings {
    private static final int AT_ONCE = 20;

    /** More samples than these are put together by the timer, so that nobody waits for it. */
    private static final int QUICK = 50_000;

    @Inject
    RecordingRegister register;

    @Inject
    HandOverRegister endings;

    @Inject
    RecordingHandOver handOver;

    @Inject
    Audiences audiences;

    @Inject
    WorkoutSight sight;

    @Inject
    @ConfigProperty(name = "stadion.workouts.recording-late-batches", defaultValue = "PT1H")
    Duration lateBatches;

    @Inject
    @ConfigProperty(name = "stadion.workouts.recording-abandoned-after", defaultValue = "PT12H")
    Duration abandonedAfter;

    @Override
    public RecordingView start(AthleteId athlete, RecordingId id, Start start) {
        return register.start(athlete, id, start);
    }

    @Override
    public RecordingView find(AthleteId athlete, RecordingId id) {
        return register.find(athlete, id);
    }

    @Override
    public List<RecordingView> open(AthleteId athlete) {
        return register.open(athlete);
    }

    @Override
    public RecordingView command(AthleteId athlete, RecordingId id, Command command) {
        return finished(athlete, id, register.command(athlete, id, command));
    }

    @Override
    public RecordingView append(AthleteId athlete, RecordingId id, Batch batch) {
        return finished(athlete, id, register.append(athlete, id, batch));
    }

    private RecordingView finished(AthleteId athlete, RecordingId id, Outcome outcome) {
        if (!outcome.ready() || outcome.view().sampleCount() > QUICK) {
            return outcome.view();
        }
        handOver.attempt(id);
        return register.find(athlete, id);
    }

    @Override
    public RecordingView change(AthleteId athlete, RecordingId id, Change change) {
        return register.change(athlete, id, change);
    }

    @Override
    public LiveView live(AthleteId viewer, RecordingId id) {
        var known = register.known(id)
                .filter(found -> found.recording().belongsTo(viewer)
                        || audiences.maySee(
                                viewer,
                                found.recording().athlete(),
                                found.recording().visibility()))
                .orElseThrow(() -> new RecordingNotFound(id));
        var live = view(known, viewer);
        if (live.state() == RecordingState.FINISHED
                && !known.recording().belongsTo(viewer)
                && live.workoutId() == null) {
            throw new RecordingNotFound(id);
        }
        return live;
    }

    /** Once there is a workout, its own audience is asked: what its owner hides there is not to be had here. */
    private LiveView view(Known known, AthleteId viewer) {
        var recording = known.recording();
        var glimpse = recording.glimpse();
        var own = recording.belongsTo(viewer);
        return new LiveView(
                recording.id(),
                recording.athlete(),
                known.view().state(),
                recording.sport(),
                recording.title().orElse(null),
                recording.startedAt(),
                glimpse.at(),
                glimpse.latitude(),
                glimpse.longitude(),
                glimpse.metres(),
                own || recording.showsHeartRate() ? glimpse.heartRate() : null,
                visible(viewer, known.view().workoutId()));
    }

    private @Nullable WorkoutId visible(AthleteId viewer, @Nullable WorkoutId id) {
        return id == null ? null : sight.find(viewer, id).map(Workout::id).orElse(null);
    }

    @Override
    @PermitAll
    public void tend() {
        endings.abandon(abandonedAfter, AT_ONCE);
        endings.due(lateBatches, AT_ONCE).forEach(handOver::attempt);
    }
}
