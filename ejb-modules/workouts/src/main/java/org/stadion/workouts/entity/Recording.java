package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.RecordingClosed;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingState;
import org.stadion.workouts.Recordings.Change;
import org.stadion.workouts.Recordings.Command;
import org.stadion.workouts.Recordings.CommandKind;
import org.stadion.workouts.Recordings.Start;

/**
 * A workout that is being recorded. {@link RecordingState} says what may happen to it; once stopped and complete it is
 * handed over to an import, and takes nothing more.
 */
@Entity
@Table(name = "recording")
public class Recording {
    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private String sport;

    @Column
    private @Nullable String title;

    @Column(updatable = false)
    private @Nullable String zone;

    @Column(updatable = false)
    private @Nullable String device;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "visibility_chosen", nullable = false)
    private boolean visibilityChosen;

    @Column(name = "shows_heart_rate", nullable = false)
    private boolean showsHeartRate;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RecordingState state;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "last_command_at", nullable = false)
    private Instant lastCommandAt;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Column(name = "expected_batches")
    private @Nullable Integer expectedBatches;

    @Column(name = "batch_count", nullable = false)
    private int batchCount;

    @Column(name = "sample_count", nullable = false)
    private int sampleCount;

    @Column(name = "byte_count", nullable = false)
    private long byteCount;

    @Column(name = "lap_count", nullable = false)
    private int lapCount;

    @Column(name = "live_at")
    private @Nullable Instant liveAt;

    @Column
    private @Nullable Double latitude;

    @Column
    private @Nullable Double longitude;

    @Column(name = "distance_m", nullable = false)
    private double distanceM;

    @Column(name = "heart_rate_bpm")
    private @Nullable Double heartRateBpm;

    @Column(name = "last_heard_at", nullable = false)
    private Instant lastHeardAt;

    @Column(name = "import_id")
    private @Nullable UUID importId;

    @Column(name = "import_file_id")
    private @Nullable UUID importFile;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Recording() {} // for the persistence provider

    public Recording(RecordingId id, AthleteId athlete, Start start, Instant now) {
        this.id = id.value();
        this.athlete = athlete.value();
        sport = start.sport();
        title = start.title();
        zone = start.zone() == null ? null : start.zone().getId();
        device = start.device();
        visibility = start.visibility() == null ? Visibility.ONLY_ME : start.visibility();
        visibilityChosen = start.visibility() != null;
        showsHeartRate = start.showsHeartRate();
        state = RecordingState.RECORDING;
        startedAt = start.at();
        lastCommandAt = start.at();
        lastHeardAt = now;
        createdAt = now;
    }

    /** Whether it began in this way: what can be changed afterwards is not compared. */
    public boolean beganAs(AthleteId who, Start start) {
        return belongsTo(who) && sport.equals(start.sport()) && startedAt.equals(start.at());
    }

    /** @throws DomainException.Conflict if the state does not allow it */
    public void obey(Command command, Instant now) {
        var next = state.after(command.kind())
                .filter(fits -> !command.at().isBefore(lastCommandAt))
                .orElseThrow(() -> new DomainException.Conflict(
                        "recording-command-refused",
                        "A recording that is " + state + " since " + lastCommandAt + " cannot " + command.kind()
                                + " at " + command.at() + "."));
        state = next;
        lastCommandAt = command.at();
        lastHeardAt = now;
        if (command.kind() == CommandKind.LAP) {
            lapCount++;
        }
        if (next == RecordingState.STOPPED || next == RecordingState.DISCARDED) {
            stoppedAt = command.at();
            expectedBatches = command.batches();
        }
        if (next == RecordingState.DISCARDED) {
            forgetPosition();
        }
    }

    private void forgetPosition() {
        latitude = null;
        longitude = null;
        heartRateBpm = null;
    }

    /** Nobody was heard of for long: it ended with the last that was heard, or never was anything. */
    public void abandon() {
        state = sampleCount == 0 ? RecordingState.DISCARDED : RecordingState.STOPPED;
        stoppedAt = liveAt == null || liveAt.isBefore(lastCommandAt) ? lastCommandAt : liveAt;
    }

    /** @throws RecordingClosed if it takes no samples any more */
    public void requireOpen() {
        if (!state.takesSamples() || importId != null) {
            throw new RecordingClosed();
        }
    }

    public void grow(int samples, long bytes, Glimpse shown, Instant now) {
        batchCount++;
        sampleCount += samples;
        byteCount += bytes;
        liveAt = shown.at();
        latitude = shown.latitude();
        longitude = shown.longitude();
        distanceM = shown.metres();
        heartRateBpm = shown.heartRate();
        lastHeardAt = now;
    }

    public void change(Change change) {
        change.title().apply(words -> title = words.map(String::strip).orElse(null));
        change.visibility()
                .apply(wish -> wish.ifPresent(to -> {
                    visibility = to;
                    visibilityChosen = true;
                }));
        change.showsHeartRate().apply(wish -> showsHeartRate = wish.orElse(false));
    }

    /** From now on it is this file of this import. */
    public void handOver(ImportId to, UUID file) {
        importId = to.value();
        importFile = file;
        forgetPosition();
    }

    /** Whether every batch that the client spoke of is here; yes if it spoke of none. */
    public boolean complete() {
        return state == RecordingState.STOPPED && (expectedBatches == null || batchCount >= expectedBatches);
    }

    public boolean belongsTo(AthleteId who) {
        return athlete.equals(who.value());
    }

    public RecordingId id() {
        return new RecordingId(id);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public String sport() {
        return sport;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> zone() {
        return Optional.ofNullable(zone);
    }

    public Optional<String> device() {
        return Optional.ofNullable(device);
    }

    public Visibility visibility() {
        return visibility;
    }

    /** Who may see the workout, if the athlete said so. */
    public Optional<Visibility> chosenVisibility() {
        return visibilityChosen ? Optional.of(visibility) : Optional.empty();
    }

    public boolean showsHeartRate() {
        return showsHeartRate;
    }

    public RecordingState state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    public Optional<Integer> expectedBatches() {
        return Optional.ofNullable(expectedBatches);
    }

    public int batchCount() {
        return batchCount;
    }

    public int sampleCount() {
        return sampleCount;
    }

    public long byteCount() {
        return byteCount;
    }

    public int lapCount() {
        return lapCount;
    }

    public Glimpse glimpse() {
        return new Glimpse(liveAt, latitude, longitude, distanceM, heartRateBpm);
    }

    public Optional<UUID> importFile() {
        return Optional.ofNullable(importFile);
    }

    Instant lastHeardAt() {
        return lastHeardAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
