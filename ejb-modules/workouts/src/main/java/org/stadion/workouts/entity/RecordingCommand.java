package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.Recordings.Command;
import org.stadion.workouts.Recordings.CommandKind;

/** A command that a recording obeyed. */
@Entity
@Table(name = "recording_command")
@IdClass(RecordingCommand.Key.class)
public class RecordingCommand {
    /** Which command of which recording. */
    public record Key(UUID recording, UUID id) implements Serializable {}

    @Id
    @Column(name = "recording_id")
    private UUID recording;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private CommandKind kind;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(updatable = false)
    private @Nullable Integer batches;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    protected RecordingCommand() {} // for the persistence provider

    public RecordingCommand(RecordingId recording, Command command, int position, Instant now) {
        this.recording = recording.value();
        this.id = command.id();
        this.position = position;
        this.kind = command.kind();
        this.at = command.at();
        this.batches = command.batches();
        this.receivedAt = now;
    }

    RecordingId recording() {
        return new RecordingId(recording);
    }

    public Command command() {
        return new Command(id, kind, at, batches);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
