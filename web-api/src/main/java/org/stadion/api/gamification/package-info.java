/** Points and leaderboards. Translates to the gamification module. */
@NullMarked
package org.stadion.api.gamification;

import org.jspecify.annotations.NullMarked;
