/**
 * The town in which a workout began, from a list of towns that is part of the product: no position ever leaves the server.
 */
@NullMarked
package org.stadion.workouts.control.place;

import org.jspecify.annotations.NullMarked;
