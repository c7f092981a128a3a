/** What gamification tells the other modules. */
@NullMarked
package org.stadion.gamification.events;

import org.jspecify.annotations.NullMarked;
