/**
 * Garmin's Flexible and Interoperable Data Transfer format, read in one pass from bytes into primitive columns.
 * Written from the published protocol and profile; what a file promises and does not keep is reported, not thrown.
 */
package org.stadion.workouts.control.fit;
