package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;

/**
 * A course in one direction that workouts of an athlete followed.
 *
 * @param sportFamily times of runs and rides are not compared
 * @param line encoded polyline of the first of them
 * @param algorithm what made the line
 */
public record Route(
        UUID id,
        AthleteId athlete,
        String sportFamily,
        double lengthM,
        double south,
        double north,
        String line,
        String algorithm,
        Instant createdAt) {}
