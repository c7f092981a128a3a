/**
 * Which clock a workout is told by. The boundaries of the time zones are kept in memory, so that no request for a
 * position ever leaves the server.
 */
@NullMarked
package org.stadion.workouts.control.zone;

import org.jspecify.annotations.NullMarked;
