/**
 * GPS Exchange Format 1.0 and 1.1 with the extensions that devices and services write: one workout from the tracks of one
 * day out, with a segment wherever the file has one.
 */
package org.stadion.workouts.control.gpx;
