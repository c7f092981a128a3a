/** Work queues of the workouts module. */
@NullMarked
package org.stadion.consumers.workouts;

import org.jspecify.annotations.NullMarked;
