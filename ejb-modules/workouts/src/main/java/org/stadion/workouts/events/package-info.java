/** What workouts tells the other modules. */
@NullMarked
package org.stadion.workouts.events;

import org.jspecify.annotations.NullMarked;
