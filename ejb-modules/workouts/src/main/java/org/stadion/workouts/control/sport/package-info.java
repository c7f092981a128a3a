/**
 * The catalogue of sports, as data: what each is called by every source, and what may sensibly be said of it.
 * A sport nobody knows is {@code other}, never an error.
 */
package org.stadion.workouts.control.sport;
