/**
 * What an edit makes of a recording: pure functions from a decoded session to another. The recording itself is never
 * touched; a workout is always made anew of its originals and all that was changed since.
 */
@NullMarked
package org.stadion.workouts.control.edit;

import org.jspecify.annotations.NullMarked;
