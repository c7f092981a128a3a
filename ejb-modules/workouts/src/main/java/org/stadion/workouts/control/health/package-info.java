/**
 * Apple Health's export: workouts with their statistics, events, routes and the heart rates recorded meanwhile. The export
 * may have gigabytes; it is read as a stream, twice, and only what belongs to workouts is kept.
 */
package org.stadion.workouts.control.health;
