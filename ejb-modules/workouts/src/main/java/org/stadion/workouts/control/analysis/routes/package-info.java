/**
 * Whether two workouts followed the same course, and in which direction.
 * A course is kept as a short signature, so that a new workout is compared with years of old ones without their tracks.
 */
package org.stadion.workouts.control.analysis.routes;
