package org.stadion.workouts.control.sport;

/** Sports that are compared, filtered and drawn alike. */
public enum SportFamily {
    RUNNING,
    WALKING,
    CYCLING,
    SWIMMING,
    PADDLING,
    WATER,
    SNOW,
    SKATING,
    WHEELCHAIR,
    GYM,
    CLIMBING,
    TEAM,
    RACKET,
    COMBAT,
    OUTDOOR,
    AIR,
    MOTOR,
    MULTISPORT,
    OTHER
}
