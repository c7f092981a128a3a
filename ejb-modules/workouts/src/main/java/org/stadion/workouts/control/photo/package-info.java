/** Pictures that strangers send: what they are, what their camera wrote beside them, and a clean copy. */
@NullMarked
package org.stadion.workouts.control.photo;

import org.jspecify.annotations.NullMarked;
