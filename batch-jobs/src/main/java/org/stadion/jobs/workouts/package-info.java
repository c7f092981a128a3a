/** Jobs over many workouts. */
@NullMarked
package org.stadion.jobs.workouts;

import org.jspecify.annotations.NullMarked;
