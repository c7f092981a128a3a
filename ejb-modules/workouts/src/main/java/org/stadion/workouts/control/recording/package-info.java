/** Live recordings without their storage: batches of samples, the file that is made of them, and its decoder. */
@NullMarked
package org.stadion.workouts.control.recording;

import org.jspecify.annotations.NullMarked;
