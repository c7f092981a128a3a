/** Imports and workouts: uploads, progress as events, figures, streams and originals. Translates to the workouts module. */
@NullMarked
package org.stadion.api.workouts;

import org.jspecify.annotations.NullMarked;
