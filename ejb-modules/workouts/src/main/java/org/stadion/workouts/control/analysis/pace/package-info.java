/**
 * What a race says about a runner: VDOT, training paces and predicted times. Distances are metres, times seconds; each
 * formula states the range of times for which it was made.
 */
package org.stadion.workouts.control.analysis.pace;
