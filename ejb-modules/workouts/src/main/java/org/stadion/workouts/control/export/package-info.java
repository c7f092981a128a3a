/**
 * Workouts as files that others can read: GPX, TCX and FIT, written sample by sample. Nothing private is known here, so
 * nothing private can leave.
 */
@NullMarked
package org.stadion.workouts.control.export;

import org.jspecify.annotations.NullMarked;
