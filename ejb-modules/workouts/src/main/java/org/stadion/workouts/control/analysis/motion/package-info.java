/**
 * Moving and standing still: elapsed, timer and moving time, top speed, automatic splits. Pauses of the athlete's
 * timer always win over what the track suggests.
 */
package org.stadion.workouts.control.analysis.motion;
