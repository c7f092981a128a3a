package org.stadion.profiles.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.StaleVersion;
import org.stadion.profiles.MeasurementId;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Measurements.Reading;

/** A value of an athlete that holds from a day on, until the next of its kind. */
@Entity
@Table(name = "measurement")
public class Measurement {

    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private MeasurementKind kind;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private double value;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long version;

    protected Measurement() {} // for the persistence provider

    private Measurement(MeasurementId id, AthleteId athlete, MeasurementKind kind, Reading reading, Instant at) {
        this.id = id.value();
        this.athlete = athlete.value();
        this.kind = kind;
        this.validFrom = reading.validFrom();
        this.value = reading.value();
        this.recordedAt = at;
        this.version = 1;
    }

    public static Measurement of(AthleteId athlete, MeasurementKind kind, Reading reading, Instant at) {
        return new Measurement(MeasurementId.next(), athlete, kind, reading, at);
    }

    /** @throws StaleVersion if somebody changed it since */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new StaleVersion();
        }
    }

    public void correct(Reading reading, Instant at) {
        validFrom = reading.validFrom();
        value = reading.value();
        recordedAt = at;
        version++;
    }

    public MeasurementId id() {
        return new MeasurementId(id);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public MeasurementKind kind() {
        return kind;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public double value() {
        return value;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
