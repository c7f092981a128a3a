/** The console of the back office: pages over the facades of the modules. */
@ModuleSpec(
        name = "admin",
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
package org.stadion.admin;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
