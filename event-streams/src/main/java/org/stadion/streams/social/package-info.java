/** Events for social: it may not know the workouts module, so their events become calls in its own words here. */
@NullMarked
package org.stadion.streams.social;

import org.jspecify.annotations.NullMarked;
