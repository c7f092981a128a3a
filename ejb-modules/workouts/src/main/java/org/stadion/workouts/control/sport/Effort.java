package org.stadion.workouts.control.sport;

/** How the speed of a sport is spoken of. */
public enum Effort {
    PACE_KM,
    PACE_100M,
    PACE_500M,
    SPEED,
    /** Neither: distance is incidental. */
    NONE
}
