package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A lap as its device closed it.
 *
 * @param cause what closed it, in the device's word; empty if unknown
 */
@Embeddable
public record Lap(
        @Column(nullable = false) int number,
        @Column(name = "start_at", nullable = false) Instant startAt,
        @Column(nullable = false) String intensity,
        @Column(nullable = false) String cause,

        @Column(nullable = false) @Convert(converter = JsonText.OfAmounts.class)
        Amounts totals) {}
