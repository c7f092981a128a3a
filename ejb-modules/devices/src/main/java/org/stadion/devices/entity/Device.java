package org.stadion.devices.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.devices.DeviceId;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** Something an athlete recorded workouts with. Known by its name since its first workout came in. */
@Entity
@Table(name = "device")
public class Device {

    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "first_seen_at", nullable = false)
    private Instant firstSeenAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(nullable = false)
    private long workouts;

    protected Device() {} // for the persistence provider

    private Device(DeviceId id, AthleteId athlete, String name, Instant startedAt) {
        this.id = id.value();
        this.athlete = athlete.value();
        this.name = name;
        this.firstSeenAt = startedAt;
        this.lastSeenAt = startedAt;
        this.workouts = 1;
    }

    /** A device that recorded its first workout. */
    public static Device meet(DeviceId id, AthleteId athlete, String name, Instant startedAt) {
        return new Device(id, athlete, name, startedAt);
    }

    /** It recorded another workout, which may be older than those known. */
    public void recorded(Instant startedAt) {
        if (startedAt.isBefore(firstSeenAt)) {
            firstSeenAt = startedAt;
        }
        if (startedAt.isAfter(lastSeenAt)) {
            lastSeenAt = startedAt;
        }
        workouts++;
    }

    public DeviceId id() {
        return new DeviceId(id);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public String name() {
        return name;
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public long workouts() {
        return workouts;
    }

    public Cursor position() {
        return Cursor.at(firstSeenAt, id);
    }
}
