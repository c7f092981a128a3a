/**
 * What every decoder hands over, whatever the format: a file's sessions with their telemetry, laps and the totals the
 * device itself counted, and the reasons for which a file is refused or was repaired.
 */
package org.stadion.workouts.control.activity;
