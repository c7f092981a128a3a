/** Profiles: what athletes say about themselves, and the one policy that decides who may see what of whom. Callers hold {@link org.stadion.profiles.Profiles} and {@link org.stadion.profiles.Audiences}. */
@ModuleSpec(
        name = "profiles",
        dependsOn = {"kernel", "runtime", "identity"})
@NullMarked
package org.stadion.profiles;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
