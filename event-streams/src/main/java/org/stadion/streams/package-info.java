/** Kafka in and out: the relay that empties the outbox, and the consumers that hand events to the modules. No rule of the business lives here; what lives here is that nothing gets lost, doubled or out of order on the way. */
@ModuleSpec(
        name = "streams",
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
package org.stadion.streams;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
