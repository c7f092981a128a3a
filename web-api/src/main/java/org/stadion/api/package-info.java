/** The REST edge: translates HTTP into calls of the modules, and their answers and refusals back. */
@ModuleSpec(
        name = "api",
        dependsOn = {
            "kernel",
            "runtime",
            "identity",
            "profiles",
            "social",
            "notifications",
            "content",
            "gamification",
            "workouts",
            "devices"
        })
@NullMarked
package org.stadion.api;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
