package org.stadion.workouts.control.pipeline;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.StreamsView.Stream;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/** Telemetry as the API's streams. Values are read from the columns when they are written out, and never copied. */
public final class Streams {
    /** A ten-millionth of a degree is a centimetre. */
    private static final double DEGREES = 1e7;

    private static final double FINEST = 1e6;

    private Streams() {}

    /** @param most samples at the most; extremes are kept */
    public static Map<String, Stream> of(Telemetry telemetry, StreamKeys.Wanted wanted, int most) {
        var samples = Picks.of(telemetry, most);
        var streams = new LinkedHashMap<String, Stream>();
        for (var name : wanted.streams()) {
            switch (name) {
                case StreamKeys.TIME -> streams.put(name, stream("s", samples, seconds(telemetry)));
                case StreamKeys.LATLNG -> streams.put(name, stream("deg", samples, positions(telemetry)));
                default -> {
                    var channel = StreamKeys.channel(name);
                    telemetry
                            .column(channel)
                            .ifPresent(column -> streams.put(name, stream(channel.unit(), samples, numbers(column))));
                }
            }
        }
        return streams;
    }

    private static Stream stream(String unit, int[] samples, IntFunction<@Nullable Object> value) {
        return new Stream(unit, new AbstractList<@Nullable Object>() {
            @Override
            public @Nullable Object get(int index) {
                return value.apply(samples[index]);
            }

            @Override
            public int size() {
                return samples.length;
            }
        });
    }

    private static IntFunction<@Nullable Object> seconds(Telemetry telemetry) {
        return numbers(telemetry.time());
    }

    private static IntFunction<@Nullable Object> positions(Telemetry telemetry) {
        var latitude = telemetry.column(Channel.LATITUDE).orElseThrow();
        var longitude = telemetry.column(Channel.LONGITUDE).orElseThrow();
        return sample -> latitude.missing(sample) || longitude.missing(sample)
                ? null
                : List.of(rounded(latitude.value(sample), DEGREES), rounded(longitude.value(sample), DEGREES));
    }

    /** Whole numbers where the column knows only those; else no more decimals than it has. */
    private static IntFunction<@Nullable Object> numbers(Column column) {
        if (column.scale() == 1 && column.offset() == 0) {
            return sample -> column.missing(sample) ? null : column.raw(sample);
        }
        var digits = Math.min(FINEST, Math.pow(10, Math.ceil(Math.log10(column.scale()))));
        return sample -> column.missing(sample) ? null : rounded(column.value(sample), Math.max(digits, 1));
    }

    private static double rounded(double value, double digits) {
        return Math.round(value * digits) / digits;
    }
}
