package org.stadion.workouts.control.mosaic;

import java.util.Optional;
import org.stadion.workouts.control.analysis.merge.ChannelOffer;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Workout.Recording;

/**
 * What one source gives.
 *
 * @param source its id, as text
 * @param samples empty for a source without any
 */
public record Tile(String source, ChannelOffer.Origin origin, Recording recording, Optional<Telemetry> samples) {}
