package org.stadion.workouts.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.Entries;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.WorkoutId;

/**
 * One file on its way in: RECEIVED, then PROCESSING as often as it takes, then once and for all IMPORTED, DUPLICATE,
 * FAILED or ABORTED. Only an operator takes a failed one in again.
 */
@Entity
@Table(name = "import_file")
public class ImportFile {
    @Id
    private UUID id;

    @Column(name = "import_id", nullable = false, updatable = false)
    private UUID importId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    /** The archive it lay in. */
    @Column(name = "parent_id", updatable = false)
    private @Nullable UUID parent;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "object_key", nullable = false, updatable = false)
    private String objectKey;

    @Column(nullable = false, updatable = false)
    private boolean restores;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state = State.RECEIVED;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "entries_total")
    private @Nullable Integer entriesTotal;

    @Column(name = "entries_done", nullable = false)
    private int entriesDone;

    @Column(name = "problem_slug")
    private @Nullable String problemSlug;

    @Column(name = "problem_title")
    private @Nullable String problemTitle;

    @Column(name = "problem_detail")
    private @Nullable String problemDetail;

    @Column(nullable = false)
    @Convert(converter = JsonText.OfRemarks.class)
    private Remarks warnings = Remarks.NONE;

    @Column(nullable = false)
    @Convert(converter = JsonText.OfFileSessions.class)
    private FileSessions sessions = FileSessions.NONE;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @ElementCollection
    @CollectionTable(name = "import_outcome", joinColumns = @JoinColumn(name = "import_file_id"))
    @OrderColumn(name = "position")
    @Column(name = "workout_id", nullable = false)
    private List<UUID> workouts = new ArrayList<>();

    @Version
    private long version;

    protected ImportFile() {} // for the persistence provider

    private ImportFile(ImportId importId, AthleteId athlete, Content content, Instant at) {
        this.id = content.id();
        this.importId = importId.value();
        this.athlete = athlete.value();
        this.position = content.position();
        this.name = content.name();
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.objectKey = content.objectKey();
        this.restores = content.restores();
        this.receivedAt = at;
    }

    /**
     * What arrived.
     *
     * @param restores whether workouts that the athlete deleted come back with it
     */
    public record Content(
            UUID id, int position, String name, long bytes, String sha256, String objectKey, boolean restores) {}

    public static ImportFile received(Import owner, Content content, Instant at) {
        return new ImportFile(owner.id(), owner.athlete(), content, at);
    }

    /** A file found in this archive. */
    public ImportFile unpacked(Content content, Instant at) {
        var entry = new ImportFile(importId(), athlete(), content, at);
        entry.parent = id;
        return entry;
    }

    /** Begins, or takes over what somebody else began and did not end. */
    public void begin(Instant at) {
        if (state.isFinal()) {
            throw new IllegalStateException(id + " is settled");
        }
        state = State.PROCESSING;
        attempts++;
        startedAt = at;
    }

    public void imported(List<WorkoutId> outcome, Remarks remarks, Instant at) {
        settle(State.IMPORTED, outcome, remarks, at);
    }

    /** @param outcome the workouts that this content made before */
    public void duplicates(List<WorkoutId> outcome, Remarks remarks, Instant at) {
        settle(State.DUPLICATE, outcome, remarks, at);
    }

    /** Notes what the file itself says, before it is settled. */
    public void says(FileSessions what) {
        sessions = what;
    }

    public void failed(Reason reason, Instant at) {
        settle(State.FAILED, List.of(), warnings, at);
        problemSlug = reason.slug();
        problemTitle = reason.title();
        problemDetail = reason.detail();
    }

    /** The athlete wants no more of the import. */
    public void abort(Instant at) {
        settle(State.ABORTED, List.of(), warnings, at);
    }

    /** It turned out to be an archive of so many entries. */
    public void opened(int entries) {
        entriesTotal = entries;
    }

    /** So many of its entries are dealt with. */
    public void reached(int entries) {
        entriesDone = Math.max(entriesDone, entries);
    }

    private void settle(State end, List<WorkoutId> outcome, Remarks remarks, Instant at) {
        if (state.isFinal()) {
            throw new IllegalStateException(id + " is settled");
        }
        state = end;
        warnings = remarks;
        finishedAt = at;
        workouts = new ArrayList<>(outcome.stream().map(WorkoutId::value).toList()); // those before need not be read
    }

    /** Makes a failed file wait for its turn again. */
    public void retry() {
        if (state != State.FAILED) {
            throw new ImportFileNotFailed(id);
        }
        state = State.RECEIVED;
        finishedAt = null;
        problemSlug = null;
        problemTitle = null;
        problemDetail = null;
    }

    public UUID id() {
        return id;
    }

    public ImportId importId() {
        return new ImportId(importId);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public String objectKey() {
        return objectKey;
    }

    public boolean restores() {
        return restores;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Entries> entries() {
        return Optional.ofNullable(entriesTotal).map(total -> new Entries(total, Math.min(entriesDone, total)));
    }

    public Optional<Reason> problem() {
        return problemSlug == null || problemTitle == null || problemDetail == null
                ? Optional.empty()
                : Optional.of(new Reason(problemSlug, problemTitle, problemDetail));
    }

    public Remarks remarks() {
        return warnings;
    }

    public FileSessions sessions() {
        return sessions;
    }

    public List<WorkoutId> workouts() {
        return workouts.stream().map(WorkoutId::new).toList();
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
