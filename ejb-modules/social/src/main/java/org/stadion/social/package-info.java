/** Social: who follows whom, groups, and the feed with kudos and comments. Callers hold {@link org.stadion.social.Feed}, {@link org.stadion.social.Follows}, {@link org.stadion.social.Groups} and {@link org.stadion.social.Posts}. */
@ModuleSpec(
        name = "social",
        dependsOn = {"kernel", "runtime", "identity", "profiles"})
@NullMarked
package org.stadion.social;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
