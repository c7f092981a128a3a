/** Tracks and lines of Google's Keyhole Markup Language, as map programs and some recorders export them. */
package org.stadion.workouts.control.kml;
