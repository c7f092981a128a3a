package org.stadion.workouts.control.pipeline;

import java.time.ZoneId;
import org.stadion.workouts.entity.ZoneOrigin;

/** The zone whose wall clock a workout is told by, and how it is known. */
record LocalZone(ZoneId zone, ZoneOrigin origin) {}
