package org.stadion.workouts.entity;

/** How a workout's time zone is known. */
public enum ZoneOrigin {
    POSITION,
    FILE,
    ATHLETE
}
