package org.stadion.workouts.control.telemetry;

/** A series only its maker knows the meaning of, such as a FIT developer field. Kept, shown, never interpreted. */
public record ExtraColumn(String name, String unit, Column column) {}
