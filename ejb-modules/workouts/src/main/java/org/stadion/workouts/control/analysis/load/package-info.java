/**
 * Training load over days: fitness, fatigue and form, the impulse-response model, monotony and strain, acute against
 * chronic load. Every day counts, rest days as zero; which day belongs to which athlete's calendar is the caller's.
 */
package org.stadion.workouts.control.analysis.load;
