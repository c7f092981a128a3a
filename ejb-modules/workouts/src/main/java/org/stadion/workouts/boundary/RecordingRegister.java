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
import org.stadion.kernel.Ids;
import org.stadion.workouts.ImportView.State;
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
import org.stadion.workouts.control.recording.RecordingFile;
import org.stadion.workouts.control.recording.SampleBatch;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.Recording;
import org.stadion.workouts.entity.RecordingCommand;
import org.stadion.workouts.entity.RecordingStore;
import org.stadion.workouts.entity.RecordingStore.StoredBatch;
import org.stadion.workouts.entity.WorkoutStore;

/** The book that recordings are kept in: each entry is a transaction, and is written before it is answered. */
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
    ImportStore imports;

    @Inject
    ImportRegister importRegister;

    @Inject
    Clock clock;

    public RecordingView start(AthleteId athlete, RecordingId id, Start start) {
        workouts.lock(athlete);
        var known = recordings.lock(id);
        if (known.isPresent()) {
            return view(known.filter(same -> same.beganAs(athlete, start)).orElseThrow(RecordingRegister::reused));
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
        return view(recording);
    }

    private static DomainException.Conflict reused() {
        return new DomainException.Conflict(
                "recording-id-reused", "A recording of this id began otherwise. Choose another id.");
    }

    public RecordingView find(AthleteId athlete, RecordingId id) {
        return view(own(recordings.find(id), athlete, id));
    }

    public List<RecordingView> open(AthleteId athlete) {
        return recordings.open(athlete).stream().map(this::view).toList();
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
        recording.grow(batch.size(), json.length, batch.after(recording.glimpse()), now);
        return outcome(recording);
    }

    public RecordingView change(AthleteId athlete, RecordingId id, Change change) {
        var recording = own(recordings.lock(id), athlete, id);
        RecordingChecks.requireValid(change);
        if (recording.state() == RecordingState.DISCARDED
                || file(recording).filter(file -> file.state().isFinal()).isPresent()) {
            throw new RecordingClosed();
        }
        recording.change(change);
        return view(recording);
    }

    /** The recording whoever asks, with what became of it. */
    public Optional<Known> known(RecordingId id) {
        return recordings.find(id).map(found -> new Known(found, view(found)));
    }

    /** Those to be handed over now. */
    public List<RecordingId> due(Duration grace, int most) {
        return recordings.due(clock.instant().minus(grace), most);
    }

    /** Ends those of which nothing was heard for so long. */
    public int abandon(Duration silence, int most) {
        var since = clock.instant().minus(silence);
        var ended = 0;
        for (var id : recordings.abandoned(since, most)) {
            var recording = recordings.lock(id).orElseThrow();
            if (recording.state().after(Recordings.CommandKind.STOP).isPresent()) {
                recording.abandon();
                ended++;
            }
        }
        return ended;
    }

    /** What the original is made of; empty when there is nothing to hand over. */
    public Optional<Material> material(RecordingId id) {
        return recordings
                .find(id)
                .filter(found -> found.state() == RecordingState.STOPPED
                        && found.importFile().isEmpty())
                .map(this::material);
    }

    private Material material(Recording recording) {
        var commands = recordings.commands(recording.id()).stream()
                .map(RecordingCommand::command)
                .map(command -> new RecordingFile.Command(command.kind(), command.at()))
                .toList();
        return new Material(
                new RecordingFile.Header(
                        recording.id(),
                        recording.sport(),
                        recording.title().orElse(null),
                        recording.zone().orElse(null),
                        recording.device().orElse(null),
                        recording.startedAt(),
                        recording.stoppedAt().orElseThrow(),
                        commands),
                recordings.numbers(recording.id()));
    }

    public byte[] batch(RecordingId id, int number) {
        return Deflated.plain(recordings.content(id, number));
    }

    /**
     * Makes an import of the original, which the object store has by now.
     *
     * @return false if a batch came meanwhile, so that the original is not all of it
     */
    public boolean handOver(RecordingId id, Material material, Content original) {
        var recording = recordings.lock(id).orElseThrow();
        if (recording.importFile().isPresent()) {
            return true;
        }
        if (!material(recording).equals(material)) {
            return false;
        }
        var opened = importRegister.open(recording.athlete(), "recording-" + id, original.sha256(), List.of(original));
        recording.handOver(opened.id(), opened.files().getFirst().id());
        recordings.dropContents(id);
        return true;
    }

    static Content content(RecordingId id, long bytes, String sha256) {
        return new Content(Ids.next(), 0, "recording-" + id + ".json.gz", bytes, sha256, Originals.key(sha256), false);
    }

    private Recording own(Optional<Recording> found, AthleteId athlete, RecordingId id) {
        return found.filter(recording -> recording.belongsTo(athlete)).orElseThrow(() -> new RecordingNotFound(id));
    }

    private Outcome outcome(Recording recording) {
        return new Outcome(
                view(recording), recording.complete() && recording.importFile().isEmpty());
    }

    private Optional<ImportFile> file(Recording recording) {
        return recording.importFile().flatMap(imports::file);
    }

    private RecordingView view(Recording recording) {
        var file = file(recording);
        var workout = file.map(ImportFile::workouts).flatMap(all -> all.stream().findFirst());
        var over = file.map(ImportFile::state).filter(State::isFinal).isPresent();
        return new RecordingView(
                recording.id(),
                over ? RecordingState.FINISHED : recording.state(),
                recording.sport(),
                recording.title().orElse(null),
                recording.startedAt(),
                recording.stoppedAt().orElse(null),
                recording.visibility(),
                recording.showsHeartRate(),
                recording.lapCount(),
                recording.batchCount(),
                recording.expectedBatches().orElse(null),
                recording.sampleCount(),
                recording.glimpse().metres(),
                workout.orElse(null),
                file.flatMap(ImportFile::problem).map(problem -> problem.slug()).orElse(null));
    }

    /** @param ready whether it can be handed over */
    public record Outcome(RecordingView view, boolean ready) {}

    public record Known(Recording recording, RecordingView view) {}

    /** @param numbers of its batches */
    public record Material(RecordingFile.Header header, List<Integer> numbers) {}
}
