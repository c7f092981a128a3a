package org.stadion.workouts.control.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Physiology;
import org.stadion.profiles.ProfileView.Sex;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.SwumLength;

/** Workouts of one sample a second for tests. Say only what the test is about. */
public final class Rides {
    public static final Instant START = Instant.parse("2026-03-02T07:00:00Z");
    public static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final String sport;
    private final int seconds;
    private final Map<Channel, Column> columns = new EnumMap<>(Channel.class);
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<SwumLength> lengths = new ArrayList<>();
    private @Nullable Double rpe;

    private Rides(String sport, int seconds) {
        this.sport = sport;
        this.seconds = seconds;
        counting("timer", seconds).counting("moving", seconds);
    }

    public static Rides of(String sport, int seconds) {
        return new Rides(sport, seconds);
    }

    /** The published ride: six times 300 s at 300 W and 300 s at 100 W. */
    public static Rides intervals() {
        return of("cycling", 3600).with(Channel.POWER, second -> second / 300 % 2 == 0 ? 300 : 100);
    }

    public Rides with(Channel channel, IntToDoubleFunction value) {
        var scale = channel == Channel.DISTANCE || channel == Channel.SPEED ? 1000 : channel.scale();
        var raws = new int[seconds];
        for (var i = 0; i < seconds; i++) {
            var amount = value.applyAsDouble(i);
            raws[i] = Double.isNaN(amount) ? Column.MISSING_INT : (int) Math.round((amount + channel.offset()) * scale);
        }
        columns.put(channel, Column.ofInts(raws, seconds, scale, channel.offset()));
        return this;
    }

    public Rides counting(String figure, double value) {
        figures.put(figure, Figure.counted(value));
        return this;
    }

    public Rides rated(double rating) {
        rpe = rating;
        return this;
    }

    public Rides swimming(SwumLength length) {
        lengths.add(length);
        return this;
    }

    public Telemetry telemetry() {
        if (columns.isEmpty()) {
            return Telemetry.empty(START);
        }
        var millis = new int[seconds];
        for (var i = 0; i < seconds; i++) {
            millis[i] = i * 1000;
        }
        return Telemetry.of(
                START, true, Column.ofInts(millis, seconds, 1000, 0), columns, List.of(), new int[0], List.of());
    }

    public Subject subject() {
        return new Subject(
                SportCatalogue.standard().required(sport), DAY, new Figures(figures), lengths, rpe, telemetry());
    }

    /** An athlete with these values since the beginning of the year. */
    public static Physiology athlete(Map<MeasurementKind, Double> values) {
        return athlete(values, Sex.MALE, null);
    }

    public static Physiology athlete(
            Map<MeasurementKind, Double> values, @Nullable Sex sex, @Nullable LocalDate birthDate) {
        var histories = new EnumMap<MeasurementKind, NavigableMap<LocalDate, Double>>(MeasurementKind.class);
        values.forEach(
                (kind, value) -> histories.put(kind, new TreeMap<>(Map.of(LocalDate.parse("2026-01-03"), value))));
        return new Physiology(histories, sex, birthDate);
    }
}
