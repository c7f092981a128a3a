package org.stadion.admin.workouts;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Json;
import org.stadion.workouts.StreamsView;

/** The streams of a workout as pictures and as a table. */
public final class WorkoutSamples {

    private static final int MOST_ROWS = 60;

    private final StreamsView streams;

    WorkoutSamples(StreamsView streams) {
        this.streams = streams;
    }

    /** What a chart is of. Its word is the name of the stream. */
    public enum Kind {
        ALTITUDE("altitude"),
        HEART_RATE("heartrate"),
        POWER("watts");

        private final String stream;

        Kind(String stream) {
            this.stream = stream;
        }

        public String stream() {
            return stream;
        }
    }

    /**
     * A row of the table, each value null where it is missing.
     *
     * @param second since the start
     */
    public record Row(
            @Nullable Double second,
            @Nullable Double distance,
            @Nullable Double altitude,
            @Nullable Double heartRate,
            @Nullable Double power) {}

    /** Those that were recorded. */
    public List<Kind> kinds() {
        return List.of(Kind.values()).stream()
                .filter(kind -> data(kind.stream()).stream().anyMatch(Objects::nonNull))
                .toList();
    }

    /** The figures as Chart.js takes them, one pair of second and value a sample; the page's script adds the rest. */
    public String chart(Kind kind, String label) {
        var seconds = data("time");
        var values = data(kind.stream());
        var pairs = IntStream.range(0, values.size())
                .mapToObj(index -> pair(number(seconds, index), number(values, index)))
                .toList();
        return Json.write(Map.of(
                "type",
                "line",
                "data",
                Map.of("datasets", List.of(Map.of("label", label, "kind", kind.stream(), "data", pairs)))));
    }

    /** Smallest, mean and largest of what is drawn. */
    public DoubleSummaryStatistics summary(Kind kind) {
        var values = data(kind.stream());
        return IntStream.range(0, values.size())
                .mapToObj(index -> Optional.ofNullable(number(values, index)))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
    }

    public Optional<TrackPicture> track() {
        return TrackPicture.of(data("latlng"));
    }

    /** Some rows, evenly chosen, for those who cannot see the pictures. */
    public List<Row> rows() {
        int size = data("time").size();
        int step = Math.max(1, size / MOST_ROWS);
        var rows = new ArrayList<Row>();
        for (int index = 0; index < size; index += step) {
            rows.add(new Row(
                    number(data("time"), index),
                    number(data("distance"), index),
                    number(data("altitude"), index),
                    number(data("heartrate"), index),
                    number(data("watts"), index)));
        }
        return rows;
    }

    private List<?> data(String stream) {
        var found = streams.streams().get(stream);
        return found == null ? List.of() : found.data();
    }

    private static List<@Nullable Double> pair(@Nullable Double second, @Nullable Double value) {
        var pair = new ArrayList<@Nullable Double>();
        pair.add(second);
        pair.add(value);
        return pair;
    }

    private static @Nullable Double number(List<?> data, int index) {
        return index < data.size() && data.get(index) instanceof Number number ? number.doubleValue() : null;
    }
}
