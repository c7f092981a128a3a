/** Content: articles for athletes, and later promotions. Callers hold {@link org.stadion.content.Articles}. */
@ModuleSpec(
        name = "content",
        dependsOn = {"kernel", "runtime", "identity", "profiles"})
@NullMarked
package org.stadion.content;

import org.jspecify.annotations.NullMarked;
import org.stadion.kernel.ModuleSpec;
