/** Gamification: points as a ledger, and leaderboards made of them. Callers hold {@link org.stadion.gamification.Points} and {@link org.stadion.gamification.Leaderboards}. */
@ModuleSpec(
        name = "gamification",
        dependsOn = {"kernel", "runtime", "identity", "profiles", "workouts", "social"})
@NullMarked
package org.stadion.gamification;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
