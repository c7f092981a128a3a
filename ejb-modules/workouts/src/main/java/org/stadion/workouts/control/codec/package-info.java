/**
 * Telemetry as bytes: columns are cut into chunks, and each chunk is coded losslessly, close to its entropy and on its
 * own, so that a reader touches only the channels and the time it wants. What cannot have been written by this code is
 * refused as {@link org.stadion.workouts.control.codec.CorruptTelemetry}.
 */
package org.stadion.workouts.control.codec;
