/**
 * What every analysis shares: the result that is either a value or a stated reason for having none, and the algorithm
 * that made it. The packages below hold pure functions with published formulas over primitive arrays, where
 * {@code NaN} marks a missing sample; they know no clock, no container and no database.
 */
package org.stadion.workouts.control.analysis;
