/**
 * Figures from heart rate: training impulse and the stress made from it, thresholds that are estimated when nobody
 * measured them, and decoupling from power or pace. Heart rate is in beats a minute.
 */
package org.stadion.workouts.control.analysis.heart;
