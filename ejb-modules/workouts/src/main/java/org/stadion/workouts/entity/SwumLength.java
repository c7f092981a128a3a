package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One length of a pool, or a rest at its end. */
@Embeddable
public record SwumLength(
        @Column(nullable = false) int number,
        @Column(name = "start_at", nullable = false) Instant startAt,
        @Column(name = "elapsed_s", nullable = false) double elapsedS,
        @Column(nullable = false) boolean active,
        @Column(nullable = false) int strokes,
        @Column(nullable = false) String stroke) {}
