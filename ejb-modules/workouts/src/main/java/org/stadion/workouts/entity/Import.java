package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.ImportId;

/** One request to take in files. It has no state of its own, its files have; only that its athlete ended it is its own. */
@Entity
@Table(name = "import")
public class Import {
    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "idempotency_key", nullable = false, updatable = false)
    private String idempotencyKey;

    @Column(name = "request_sha256", nullable = false, updatable = false)
    private String requestSha256;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "aborted_at")
    private @Nullable Instant abortedAt;

    protected Import() {} // for the persistence provider

    public Import(ImportId id, AthleteId athlete, String idempotencyKey, String requestSha256, Instant at) {
        this.id = id.value();
        this.athlete = athlete.value();
        this.idempotencyKey = idempotencyKey;
        this.requestSha256 = requestSha256;
        this.createdAt = at;
    }

    /** Notes that the athlete wants no more of it. */
    public void abort(Instant at) {
        abortedAt = at;
    }

    public ImportId id() {
        return new ImportId(id);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String requestSha256() {
        return requestSha256;
    }

    public Optional<Instant> abortedAt() {
        return Optional.ofNullable(abortedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
