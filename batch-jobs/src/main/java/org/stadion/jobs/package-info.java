/** Jakarta Batch jobs: long or scheduled work over many items, restartable from its checkpoint. */
@ModuleSpec(
        name = "jobs",
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
package org.stadion.jobs;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
