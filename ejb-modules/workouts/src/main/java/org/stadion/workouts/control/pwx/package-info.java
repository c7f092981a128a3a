/** Peaksware's workout format, as TrainingPeaks and the programs that upload there write it. */
package org.stadion.workouts.control.pwx;
