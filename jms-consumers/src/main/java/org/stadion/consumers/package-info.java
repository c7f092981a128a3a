/** Message-driven beans: unpack, hand over, never swallow. What fails is tried again by the broker and in the end waits in the dead-letter queue, its reason recorded. */
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
