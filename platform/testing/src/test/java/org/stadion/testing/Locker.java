package org.stadion.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity of a module that exists for this test only. */
@Entity
@Table(name = "locker", schema = "gym")
public class Locker {
    @Id
    private UUID id;

    @Column(name = "number", nullable = false)
    private int number;

    protected Locker() {}

    Locker(UUID id, int number) {
        this.id = id;
        this.number = number;
    }

    int number() {
        return number;
    }
}
