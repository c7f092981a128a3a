package org.stadion.workouts.entity;

/** What a training load was made from. */
public enum LoadKind {
    POWER,
    HEART_RATE,
    PACE,
    SWIM,
    RPE
}
