/** Load from how hard an athlete says that a workout was. */
package org.stadion.workouts.control.analysis.exertion;
