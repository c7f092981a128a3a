package org.stadion.workouts.control.edit;

import java.util.List;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TrackDistance;

/**
 * The same session over another distance: the athlete knows how long the treadmill ran or the course is. The distance
 * stream and the laps' distances are stretched with it; so is the speed where it came from the same sensor, which it
 * did not if satellites were seen. Positions stay.
 */
final class DistanceCorrection {
    private static final double MILLIS = 1000;

    private DistanceCorrection() {}

    static DecodedSession to(DecodedSession session, double metres) {
        requirePossible(session, metres);
        var before = distance(session);
        if (before <= 0) {
            return session.with(with(session.totals(), metres, 1));
        }
        var factor = metres / before;
        var telemetry = over(metres, factor, session.telemetry());
        if (!telemetry.hasPosition()) {
            telemetry = stretched(telemetry, Channel.SPEED, factor);
        }
        return session.with(telemetry)
                .with(with(session.totals(), metres, session.telemetry().hasPosition() ? 1 : factor))
                .withLaps(laps(session.laps(), factor));
    }

    private static void requirePossible(DecodedSession session, double metres) {
        var elapsed =
                session.totals().value(Total.ELAPSED).orElse(session.telemetry().spanMillis() / MILLIS);
        if (elapsed > 0 && metres / elapsed > session.sport().maxSpeed()) {
            throw EditRefusals.tooFast();
        }
    }

    private static double distance(DecodedSession session) {
        var counted = session.totals().value(Total.DISTANCE);
        if (counted.isPresent()) {
            return counted.getAsDouble();
        }
        var stream = session.telemetry().column(Channel.DISTANCE);
        if (stream.isEmpty()) {
            return TrackDistance.metres(session.telemetry());
        }
        var most = 0.0;
        for (var i = 0; i < stream.get().size(); i++) {
            most = stream.get().missing(i) ? most : Math.max(most, stream.get().value(i));
        }
        return most;
    }

    /** Where only positions tell the way, splits and efforts would else go on by them, and not by the athlete's word. */
    private static Telemetry over(double metres, double factor, Telemetry telemetry) {
        if (!telemetry.hasPosition() || telemetry.column(Channel.DISTANCE).isPresent()) {
            return stretched(telemetry, Channel.DISTANCE, factor);
        }
        var track = TrackDistance.metres(telemetry);
        return track > 0
                ? stretched(
                        telemetry.with(Channel.DISTANCE, TrackDistance.cumulative(telemetry)),
                        Channel.DISTANCE,
                        metres / track)
                : telemetry;
    }

    private static Telemetry stretched(Telemetry telemetry, Channel channel, double factor) {
        return telemetry
                .column(channel)
                .map(column -> telemetry.with(channel, stretched(channel, column, factor)))
                .orElse(telemetry);
    }

    /** At the channel's own resolution at least: a column of whole metres has room for nothing else. */
    private static Column stretched(Channel channel, Column column, double factor) {
        var own = channel.scale() > column.scale();
        var scale = own ? channel.scale() : column.scale();
        var offset = own ? channel.offset() : column.offset();
        var stretched = new ColumnBuilder(scale, offset, column.size());
        for (var i = 0; i < column.size(); i++) {
            if (!column.missing(i)) {
                stretched.set(i, Math.round((column.value(i) * factor + offset) * scale));
            }
        }
        return stretched.build(column.size()).trimmed();
    }

    /** The average speed follows from the distance, so it is computed and not told. */
    private static Totals with(Totals counted, double metres, double speedFactor) {
        var totals = new Totals.Builder(new Warnings());
        counted.values().forEach(totals::put);
        totals.put(Total.DISTANCE, metres).remove(Total.AVG_SPEED);
        counted.value(Total.MAX_SPEED).ifPresent(speed -> totals.put(Total.MAX_SPEED, speed * speedFactor));
        return totals.build();
    }

    private static List<DecodedLap> laps(List<DecodedLap> laps, double factor) {
        return laps.stream()
                .map(lap -> {
                    var metres = lap.totals().value(Total.DISTANCE);
                    return metres.isEmpty() ? lap : lap.with(with(lap.totals(), metres.getAsDouble() * factor, 1));
                })
                .toList();
    }
}
