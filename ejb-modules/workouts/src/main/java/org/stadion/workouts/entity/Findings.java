package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis found in one workout, and which of the athlete's values it used. The names in storage are short
 * because every workout has some thirty of these.
 *
 * @param figures by name: each a value with its algorithm, or the reason why there is none
 * @param zones one for each signal whose zones mean something in the sport
 * @param climbs in the order of distance
 * @param inputs the athlete's values and settings by name, as they held on the day of the workout
 */
public record Findings(
        @JsonProperty("f") Figures figures,
        @JsonProperty("z") List<ZoneTimes> zones,
        @JsonProperty("c") List<FoundClimb> climbs,
        @JsonProperty("i") Map<String, Input> inputs) {

    public static final Findings NONE = new Findings(new Figures(Map.of()), List.of(), List.of(), Map.of());

    public Findings {
        zones = List.copyOf(zones);
        climbs = List.copyOf(climbs);
        inputs = Map.copyOf(new TreeMap<>(inputs));
    }

    /**
     * Time by zone of one signal.
     *
     * @param signal {@code heart_rate}, {@code power} or {@code pace}
     * @param algorithm the scale; null when there is none
     * @param missing why there is none; else null
     * @param limits where zone 1 begins and where each but the last ends, in the unit of the signal
     * @param seconds by zone, the first for what lies below zone 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ZoneTimes(
            @JsonProperty("k") String signal,
            @JsonProperty("a") @Nullable String algorithm,
            @JsonProperty("m") @Nullable String missing,
            @JsonProperty("l") List<Double> limits,
            @JsonProperty("s") List<Double> seconds) {
        public ZoneTimes {
            limits = List.copyOf(limits);
            seconds = List.copyOf(seconds);
        }
    }

    /** A climb between two distances and two elevations, all in metres. */
    public record FoundClimb(
            @JsonProperty("a") double fromM,
            @JsonProperty("b") double toM,
            @JsonProperty("f") double footM,
            @JsonProperty("t") double topM) {}

    /**
     * A value that was used.
     *
     * @param since from when on it holds; null for an estimate or a setting
     * @param origin {@code measured}, {@code estimated}, {@code profile} or {@code setting}
     * @param algorithm what estimated it; else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Input(
            @JsonProperty("v") String value,
            @JsonProperty("d") @Nullable LocalDate since,
            @JsonProperty("o") String origin,
            @JsonProperty("a") @Nullable String algorithm) {}
}
