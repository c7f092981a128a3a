package org.stadion.workouts.control.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.telemetry.Channel;

/** The names of streams in our API: Strava's where it has one, else those of the channels. */
public final class StreamKeys {
    public static final String TIME = "time";
    public static final String LATLNG = "latlng";

    /** Streams that some channel or channels of ours make up. */
    private static final Map<String, EnumSet<Channel>> CHANNELS = channels();

    private StreamKeys() {}

    /**
     * What was asked for.
     *
     * @param streams names of streams that the workout has, in a fixed order
     * @param columns columns of the store that are needed for them
     */
    public record Wanted(Set<String> streams, Set<String> columns) {}

    private static Map<String, EnumSet<Channel>> channels() {
        var channels = new LinkedHashMap<String, EnumSet<Channel>>();
        for (var channel : Channel.values()) {
            channels.computeIfAbsent(channel.stravaName().orElse(channel.key()), name -> EnumSet.noneOf(Channel.class))
                    .add(channel);
        }
        return channels;
    }

    /** The streams of a workout with these stored channels. */
    public static List<String> offered(Collection<String> stored) {
        var offered = new ArrayList<String>();
        if (!stored.isEmpty()) {
            offered.add(TIME);
        }
        CHANNELS.forEach((name, needed) -> {
            if (stored.containsAll(needed.stream().map(Channel::key).toList())) {
                offered.add(name);
            }
        });
        return offered;
    }

    /**
     * @param keys as the client named them; none for all
     * @throws DomainException.Invalid if there is no stream of that name in the whole API
     */
    public static Wanted wanted(Set<String> keys, Collection<String> stored) {
        var unknown = keys.stream()
                .filter(key -> !key.equals(TIME) && !CHANNELS.containsKey(key))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new DomainException.Invalid(
                    "stream-key-unknown",
                    "There is no stream of this name.",
                    unknown.stream()
                            .map(key -> new Violation("/keys", "unknown", key))
                            .toList());
        }
        var streams = new LinkedHashSet<>(offered(stored));
        if (!keys.isEmpty()) {
            streams.retainAll(keys);
        }
        var columns = new LinkedHashSet<String>();
        columns.add(TelemetryCodec.TIME);
        for (var stream : streams) {
            CHANNELS.getOrDefault(stream, EnumSet.noneOf(Channel.class)).forEach(channel -> columns.add(channel.key()));
        }
        return new Wanted(streams, columns);
    }

    /** The channel behind a stream that is a single one. */
    static Channel channel(String stream) {
        return CHANNELS.getOrDefault(stream, EnumSet.noneOf(Channel.class))
                .iterator()
                .next();
    }
}
