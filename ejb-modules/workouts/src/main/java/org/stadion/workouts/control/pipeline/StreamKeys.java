package org.stadion.workouts.control.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.telemetry.Channel;

/**
 * The names of streams in our API: Strava's where it has one, else those of the channels. Some streams that were not
 * recorded are made of others when they are read.
 */
public final class StreamKeys {
    static final String TIME = "time";
    static final String LATLNG = "latlng";
    static final String DISTANCE = name(Channel.DISTANCE);
    static final String SPEED = name(Channel.SPEED);
    static final String GRADE = name(Channel.GRADE);
    static final String MOVING = "moving";
    static final String GRADE_ADJUSTED = "gap_speed";
    static final String RESERVE = "w_prime_balance";

    /** Made of others at some cost, and by models that the athlete chooses: only for those who ask. */
    private static final Set<String> ON_REQUEST = Set.of(GRADE_ADJUSTED, RESERVE);

    /** Channels that each stream is made of. */
    private static final Map<String, EnumSet<Channel>> CHANNELS = channels();

    private StreamKeys() {}

    /**
     * What was asked for.
     *
     * @param streams names of streams that the workout has, in a fixed order
     * @param columns columns of the store that are needed for them
     */
    public record Wanted(Set<String> streams, Set<String> columns) {}

    private static String name(Channel channel) {
        return channel.stravaName().orElse(channel.key());
    }

    private static Map<String, EnumSet<Channel>> channels() {
        var channels = new LinkedHashMap<String, EnumSet<Channel>>();
        channels.put(TIME, EnumSet.noneOf(Channel.class));
        for (var channel : Channel.values()) {
            channels.computeIfAbsent(name(channel), name -> EnumSet.noneOf(Channel.class))
                    .add(channel);
        }
        channels.put(MOVING, EnumSet.noneOf(Channel.class));
        ON_REQUEST.forEach(name -> channels.put(name, EnumSet.noneOf(Channel.class)));
        return channels;
    }

    /** Every name that a stream may have. */
    public static Set<String> all() {
        return CHANNELS.keySet();
    }

    /** The streams of a workout with these stored channels. */
    public static List<String> offered(Collection<String> stored) {
        var offered = new ArrayList<String>();
        for (var name : CHANNELS.keySet()) {
            if (!ON_REQUEST.contains(name) && source(name, stored).isPresent()) {
                offered.add(name);
            }
        }
        return stored.isEmpty() ? List.of() : offered;
    }

    /**
     * @param keys as the client named them; none for all
     * @throws DomainException.Invalid if there is no stream of that name in the whole API
     */
    public static Wanted wanted(Set<String> keys, Collection<String> stored) {
        var unknown = keys.stream().filter(key -> !CHANNELS.containsKey(key)).sorted();
        var violations = unknown.map(key -> new Violation("/keys", "unknown", "There is no stream " + key + "."))
                .toList();
        if (!violations.isEmpty()) {
            throw new DomainException.Invalid("stream-key-unknown", "There is no stream of this name.", violations);
        }
        var streams = new LinkedHashSet<>(offered(stored));
        if (!keys.isEmpty()) {
            streams.retainAll(keys);
            ON_REQUEST.stream()
                    .filter(keys::contains)
                    .filter(name -> source(name, stored).isPresent())
                    .sorted()
                    .forEach(streams::add);
        }
        var columns = new LinkedHashSet<String>();
        columns.add(TelemetryCodec.TIME);
        for (var stream : streams) {
            source(stream, stored).ifPresent(columns::addAll);
        }
        return new Wanted(streams, columns);
    }

    /** Whether all of these streams are stored as they are, so that each sample of them stands for itself. */
    public static boolean asStored(Collection<String> streams, Collection<String> stored) {
        return streams.stream().allMatch(stream -> {
            var own = keys(CHANNELS.getOrDefault(stream, EnumSet.noneOf(Channel.class)));
            return stream.equals(TIME) || (!own.isEmpty() && stored.containsAll(own));
        });
    }

    /** The stored channels that this stream can be had from; empty if it cannot. */
    private static Optional<Set<String>> source(String stream, Collection<String> stored) {
        var own = keys(CHANNELS.getOrDefault(stream, EnumSet.noneOf(Channel.class)));
        if (stream.equals(TIME) || (!own.isEmpty() && stored.containsAll(own))) {
            return Optional.of(own);
        }
        if (stream.equals(DISTANCE) || stream.equals(SPEED) || stream.equals(MOVING)) {
            return way(stored);
        }
        if (stream.equals(RESERVE) && stored.contains(Channel.POWER.key())) {
            return Optional.of(Set.of(Channel.POWER.key()));
        }
        var climbs = stream.equals(GRADE) || stream.equals(GRADE_ADJUSTED);
        return climbs && stored.contains(Channel.ALTITUDE.key()) ? slope(stream, stored) : Optional.empty();
    }

    private static Optional<Set<String>> slope(String stream, Collection<String> stored) {
        return way(stored).map(way -> {
            var all = new LinkedHashSet<>(way);
            all.add(Channel.ALTITUDE.key());
            if (stream.equals(GRADE_ADJUSTED) && stored.contains(Channel.SPEED.key())) {
                all.add(Channel.SPEED.key());
            }
            return all;
        });
    }

    private static Optional<Set<String>> way(Collection<String> stored) {
        if (stored.contains(Channel.DISTANCE.key())) {
            return Optional.of(Set.of(Channel.DISTANCE.key()));
        }
        var position = keys(EnumSet.of(Channel.LATITUDE, Channel.LONGITUDE));
        return stored.containsAll(position) ? Optional.of(position) : Optional.empty();
    }

    private static Set<String> keys(EnumSet<Channel> channels) {
        var keys = new LinkedHashSet<String>();
        channels.forEach(channel -> keys.add(channel.key()));
        return keys;
    }

    /** The channel behind a stream that is a single one. */
    static Optional<Channel> channel(String stream) {
        var channels = CHANNELS.getOrDefault(stream, EnumSet.noneOf(Channel.class));
        return channels.size() == 1 ? Optional.of(channels.iterator().next()) : Optional.empty();
    }
}
