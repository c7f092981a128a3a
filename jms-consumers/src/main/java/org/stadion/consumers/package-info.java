/** Message-driven beans: unpack, hand over, never swallow. */
@ModuleSpec(
        name = "consumers",
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
package org.stadion.consumers;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
