/**
 * Intensity zones of heart rate, power and pace, and the time spent in each. One boundary rule for all of them: a
 * value on a boundary belongs to the lower zone.
 */
package org.stadion.workouts.control.analysis.zones;
