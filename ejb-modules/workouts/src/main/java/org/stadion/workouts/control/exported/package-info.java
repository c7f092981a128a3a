/**
 * Activities in the JSON that services export, or hand to whom the athlete allows it: Strava, Garmin, Polar, Suunto,
 * Google, Health Connect and what phones send of HealthKit. What a document is, its members say.
 */
@NullMarked
package org.stadion.workouts.control.exported;

import org.jspecify.annotations.NullMarked;
