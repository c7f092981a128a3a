/**
 * Garmin's Training Center XML with the track point and lap extensions: every activity is a session, every track of a lap a
 * segment. Cadence is kept as written, for runners that of one foot.
 */
package org.stadion.workouts.control.tcx;
