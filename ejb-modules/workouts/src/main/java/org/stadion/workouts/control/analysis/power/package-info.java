/**
 * Figures from power: normalized power and what follows from it, critical power, W' balance, work.
 * Power is in watts; zeros count, missing samples and pauses are cut out unless a function says otherwise.
 */
package org.stadion.workouts.control.analysis.power;
