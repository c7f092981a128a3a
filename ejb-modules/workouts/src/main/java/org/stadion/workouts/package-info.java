/** Workouts: importing and keeping training sessions with their telemetry, and understanding them. Callers hold {@link org.stadion.workouts.Imports} and {@link org.stadion.workouts.Workouts} and learn of changes from {@code events}. */
@ModuleSpec(
        name = "workouts",
        dependsOn = {"kernel", "runtime", "identity", "profiles"})
@NullMarked
package org.stadion.workouts;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
