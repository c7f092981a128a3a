/** Notifications: telling people, in the inbox and by e-mail, what the other modules reported. A sink: it listens to all and tells nobody. */
@ModuleSpec(
        name = "notifications",
        dependsOn = {"kernel", "runtime", "identity", "workouts", "social", "content", "gamification", "devices"})
@NullMarked
package org.stadion.notifications;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
