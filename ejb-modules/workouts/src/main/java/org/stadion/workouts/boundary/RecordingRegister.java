package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.RecordingClosed;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingNotFound;
import org.stadion.workouts.RecordingState;
import org.stadion.workouts.RecordingView;
import org.stadion.workouts.Recordings;
import org.stadion.workouts.Recordings.Batch;
import org.stadion.workouts.Recordings.Change;
import org.stadion.workouts.Recordings.Command;
import org.stadion.workouts.Recordings.Start;
import org.stadion.workouts.control.recording.SampleBatch;
import org.stadion.workouts.entity.Recording;
import org.stadion.workouts.entity.RecordingCommand;
import org.stadion.workouts.entity.RecordingStore;
import org.stadion.workouts.entity.RecordingStore.StoredBatch;
import org.stadion.workouts.entity.WorkoutStore;

/** The book that athletes record in: each entry is a transaction, and is written before it is answered. */
@Stateless
@PermitAll
public class RecordingRegister {
    private static final long MOST_BYTES = 64_000_000;
    private static final int MOST_COMMANDS = 10_000;

    /** How much the client's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    @Inject
    RecordingStore recordings;

    @Inject
    WorkoutStore workouts;

    @Inject
    RecordedWay way;

    @Inject
    RecordingViews views;

    @Inject
    Clock clock;

    public RecordingView start(AthleteId athlete, RecordingId id, Start start) {
        workouts.lock(athlete);
        var known = recordings.lock(id);
        if (known.isPresent()) {
            return views.view(
                    known.filter(same -> same.beganAs(athlete, start)).orElseThrow(RecordingRegister::reused));
        }
        if (recordings.open(athlete).size() >= Recordings.MOST_OPEN) {
            throw new DomainException.Conflict(
                    "recording-limit-reached",
                    "You have " + Recordings.MOST_OPEN + " open recordings. Stop or discard one first.");
        }
        var now = clock.instant();
        RecordingChecks.requireValid(start, now.plus(AHEAD));
        var recording = new Recording(id, athlete, start, now);
        recordings.add(recording);
        return views.view(recording);
    }

    private static DomainException.Conflict reused() {
        return new DomainException.Conflict(
                "recording-id-reused", "A recording of this id began otherwise. Choose another id.");
    }

    public RecordingView find(AthleteId athlete, RecordingId id) {
        return views.view(own(recordings.find(id), athlete, id));
    }

    public List<RecordingView> open(AthleteId athlete) {
        return recordings.open(athlete).stream().map(views::view).toList();
    }

    /** @return whether it is ready to become a workout, with its view */
    public Outcome command(AthleteId athlete, RecordingId id, Command command) {
        var recording = own(recordings.lock(id), athlete, id);
        var before = recordings.commands(id);
        var same = before.stream()
                .map(RecordingCommand::command)
                .filter(known -> known.id().equals(command.id()))
                .findFirst();
        if (same.isPresent()) {
            if (!same.get().equals(command)) {
                throw new DomainException.Conflict(
                        "recording-command-reused", "This command's id came before with another kind or time.");
            }
            return outcome(recording);
        }
        var now = clock.instant();
        RecordingChecks.requireValid(command, now.plus(AHEAD), before.size() < MOST_COMMANDS);
        recording.obey(command, now);
        recordings.add(new RecordingCommand(id, command, before.size(), now));
        if (recording.state() == RecordingState.DISCARDED) {
            recordings.dropContents(id);
        }
        return outcome(recording);
    }

    public Outcome append(AthleteId athlete, RecordingId id, Batch sent) {
        var recording = own(recordings.lock(id), athlete, id);
        var now = clock.instant();
        var batch = new SampleBatch(sent);
        RecordingChecks.requireValid(batch.violations(recording.startedAt(), now));
        var json = batch.json();
        var sha256 = Originals.sha256(json);
        var known = recordings.digest(id, batch.number());
        if (known.isPresent()) {
            if (!known.get().equals(sha256)) {
                throw new DomainException.Conflict(
                        "recording-batch-reused",
                        "Batch " + batch.number() + " came before with other samples. Give this one another number.");
            }
            return outcome(recording);
        }
        recording.requireOpen();
        if (recording.sampleCount() + batch.size() > Recordings.MOST_SAMPLES
                || recording.byteCount() + json.length > MOST_BYTES) {
            throw new DomainException.Conflict("recording-full", "The recording takes no more samples. Stop it.");
        }
        recordings.add(id, new StoredBatch(batch.number(), sha256, batch.size(), Deflated.of(json)), now);
        var counted = batch.since(recording.startedAt());
        recording.grow(
                batch.size(), json.length, counted.after(recording.glimpse(), way.goOn(recording, counted)), now);
        return outcome(recording);
    }

    public RecordingView change(AthleteId athlete, RecordingId id, Change change) {
        var recording = own(recordings.lock(id), athlete, id);
        RecordingChecks.requireValid(change);
        if (recording.state() == RecordingState.DISCARDED || views.isOver(recording)) {
            throw new RecordingClosed();
        }
        recording.change(change);
        return views.view(recording);
    }

    /** The recording whoever asks, with what became of it. */
    public Optional<Known> known(RecordingId id) {
        return recordings.find(id).map(found -> new Known(found, views.view(found)));
    }

    private Recording own(Optional<Recording> found, AthleteId athlete, RecordingId id) {
        return found.filter(recording -> recording.belongsTo(athlete)).orElseThrow(() -> new RecordingNotFound(id));
    }

    private Outcome outcome(Recording recording) {
        return new Outcome(
                views.view(recording),
                recording.complete() && recording.importFile().isEmpty());
    }

    /** @param ready whether it can be handed over */
    public record Outcome(RecordingView view, boolean ready) {}

    public record Known(Recording recording, RecordingView view) {}
}
