/** The caller's profile, and other athletes as the caller may see them. Translates to the profiles module. */
@NullMarked
package org.stadion.api.profiles;

import org.jspecify.annotations.NullMarked;
