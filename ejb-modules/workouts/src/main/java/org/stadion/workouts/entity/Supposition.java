package org.stadion.workouts.entity;

import java.time.LocalDate;
import org.stadion.profiles.MeasurementKind;

/** A value that a dry run takes as measured. */
public record Supposition(MeasurementKind kind, LocalDate validFrom, double value) {}
