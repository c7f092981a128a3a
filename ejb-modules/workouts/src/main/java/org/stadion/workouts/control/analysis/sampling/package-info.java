/**
 * Fewer samples for a chart that still show every peak, and every gap as a gap.
 * Both methods answer positions, so that all channels of a workout can be thinned alike.
 */
package org.stadion.workouts.control.analysis.sampling;
