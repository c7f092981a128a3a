/**
 * The one stream model every source is decoded into: a time axis and fixed-point columns, one for each channel.
 * Nothing here is resampled or invented; what a device did not measure is marked as missing.
 */
package org.stadion.workouts.control.telemetry;
