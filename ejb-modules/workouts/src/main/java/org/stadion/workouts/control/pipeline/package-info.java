/**
 * From a decoded file to what is stored: which figures are shown and what made them, where and when it was, what it is
 * called, and the telemetry in the form of the store. Pure but for the time zones, which are looked up in a file.
 */
@NullMarked
package org.stadion.workouts.control.pipeline;

import org.jspecify.annotations.NullMarked;
