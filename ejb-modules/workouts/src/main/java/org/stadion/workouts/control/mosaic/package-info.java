/**
 * One recording out of several of the same workout: each channel from the source that has it best, all of them on the
 * clock of one.
 */
@NullMarked
package org.stadion.workouts.control.mosaic;

import org.jspecify.annotations.NullMarked;
