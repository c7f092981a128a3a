/** Identity: who is calling, and which account that is. Callers hold {@link org.stadion.identity.Accounts} and {@link org.stadion.identity.AthleteId}. */
@ModuleSpec(
        name = "identity",
        dependsOn = {"kernel", "runtime"})
@NullMarked
package org.stadion.identity;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
