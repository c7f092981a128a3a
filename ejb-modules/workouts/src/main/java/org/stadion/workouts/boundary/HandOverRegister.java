package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingState;
import org.stadion.workouts.Recordings;
import org.stadion.workouts.control.recording.RecordingFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.Recording;
import org.stadion.workouts.entity.RecordingCommand;
import org.stadion.workouts.entity.RecordingStore;

/** The book of how recordings end: silent ones are abandoned, stopped ones become imports. Each entry is a transaction. */
@Stateless
@PermitAll
public class HandOverRegister {
    @Inject
    RecordingStore recordings;

    @Inject
    ImportRegister imports;

    @Inject
    Clock clock;

    /** @param numbers of its batches */
    public record Material(RecordingFile.Header header, List<Integer> numbers) {}

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
        var opened = imports.open(recording.athlete(), "recording-" + id, original.sha256(), List.of(original));
        recording.handOver(opened.id(), opened.files().getFirst().id());
        recordings.dropContents(id);
        return true;
    }
}
