/**
 * What the workouts module remembers, and how: imports with their files, workouts with their figures, telemetry, where
 * it all came from and what was deleted. Nothing outside of this package speaks SQL.
 */
@NullMarked
package org.stadion.workouts.entity;

import org.jspecify.annotations.NullMarked;
