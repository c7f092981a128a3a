/** Devices: the watches and sensors that athletes record with. Callers hold {@link org.stadion.devices.Devices}. */
@ModuleSpec(
        name = "devices",
        dependsOn = {"kernel", "runtime", "identity", "workouts"})
@NullMarked
package org.stadion.devices;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
