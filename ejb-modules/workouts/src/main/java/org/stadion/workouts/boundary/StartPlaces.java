package org.stadion.workouts.boundary;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stadion.workouts.control.place.Gazetteer;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.Place;
import org.stadion.workouts.entity.StoredChunk;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.ZoneOrigin;

/** Names the place where a workout began. */
final class StartPlaces {
    private StartPlaces() {}

    /** A workout whose zone is not known by its position has none that means anything: it was virtual, or at sea. */
    static void note(Workout workout, Optional<StoredTelemetry> samples) {
        workout.startsIn(samples.filter(any -> workout.zoneOrigin() == ZoneOrigin.POSITION)
                .flatMap(StartPlaces::place));
    }

    private static Optional<Place> place(StoredTelemetry samples) {
        var latitude = first(samples, Channel.LATITUDE);
        var longitude = first(samples, Channel.LONGITUDE);
        return latitude.isPresent() && longitude.isPresent()
                ? Gazetteer.standard().near(latitude.getAsDouble(), longitude.getAsDouble())
                : Optional.empty();
    }

    /** The first value measured, which is known without decoding. */
    private static OptionalDouble first(StoredTelemetry samples, Channel channel) {
        return samples.chunks().stream()
                .filter(chunk -> chunk.channel().equals(channel.key()) && chunk.present() > 0)
                .mapToDouble(StartPlaces::first)
                .findFirst();
    }

    private static double first(StoredChunk chunk) {
        return chunk.rawFirst() / chunk.scale() - chunk.offset();
    }
}
