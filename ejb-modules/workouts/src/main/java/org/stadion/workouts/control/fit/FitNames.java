package org.stadion.workouts.control.fit;

import java.util.List;
import java.util.Map;

/** Names for the few of the profile's numbers that people want to read. */
public final class FitNames {
    private static final List<String> STROKES =
            List.of("freestyle", "backstroke", "breaststroke", "butterfly", "drill", "mixed", "individual_medley");
    private static final List<String> INTENSITIES =
            List.of("active", "rest", "warmup", "cooldown", "recovery", "interval", "other");
    private static final List<String> TRIGGERS = List.of(
            "manual",
            "time",
            "distance",
            "position_start",
            "position_lap",
            "position_waypoint",
            "position_marked",
            "session_end",
            "fitness_equipment");
    private static final Map<Integer, String> MANUFACTURERS = Map.ofEntries(
            Map.entry(1, "Garmin"),
            Map.entry(6, "SRM"),
            Map.entry(7, "Quarq"),
            Map.entry(8, "iBike"),
            Map.entry(9, "Saris"),
            Map.entry(13, "Dynastream"),
            Map.entry(15, "Dynastream"),
            Map.entry(16, "Timex"),
            Map.entry(23, "Suunto"),
            Map.entry(32, "Wahoo"),
            Map.entry(38, "o-synce"),
            Map.entry(40, "Concept2"),
            Map.entry(41, "Shimano"),
            Map.entry(48, "Pioneer"),
            Map.entry(51, "4iiii"),
            Map.entry(60, "Rotor"),
            Map.entry(63, "Specialized"),
            Map.entry(67, "Bkool"),
            Map.entry(69, "Stages"),
            Map.entry(70, "Sigma Sport"),
            Map.entry(71, "TomTom"),
            Map.entry(73, "Wattbike"),
            Map.entry(76, "Moxy"),
            Map.entry(81, "Bontrager"),
            Map.entry(83, "Scosche"),
            Map.entry(86, "Elite"),
            Map.entry(89, "Tacx"),
            Map.entry(95, "Stryd"),
            Map.entry(107, "Magene"),
            Map.entry(111, "Technogym"),
            Map.entry(115, "iGPSPORT"),
            Map.entry(118, "WaterRower"),
            Map.entry(123, "Polar"),
            Map.entry(137, "Bosch"),
            Map.entry(140, "Decathlon"),
            Map.entry(255, "development"),
            Map.entry(258, "Lezyne"),
            Map.entry(260, "Zwift"),
            Map.entry(263, "Favero"),
            Map.entry(265, "Strava"),
            Map.entry(267, "Bryton"),
            Map.entry(268, "SRAM"),
            Map.entry(281, "TrainerRoad"),
            Map.entry(282, "Wahoo SYSTM"),
            Map.entry(289, "Hammerhead"),
            Map.entry(294, "Coros"),
            Map.entry(303, "greenTEG"),
            Map.entry(305, "Whoop"),
            Map.entry(309, "Form"),
            Map.entry(310, "Decathlon"),
            Map.entry(331, "MyWhoosh"),
            Map.entry(339, "Zepp"),
            Map.entry(340, "Peloton"),
            Map.entry(348, "Huawei"));

    private FitNames() {}

    /** The name's number, or -1. */
    public static int numberOfStroke(String name) {
        return STROKES.indexOf(name);
    }

    /** The name's number, or -1. */
    public static int numberOfIntensity(String name) {
        return INTENSITIES.indexOf(name);
    }

    /** The name's number, or -1. */
    public static int numberOfTrigger(String name) {
        return TRIGGERS.indexOf(name);
    }

    static String stroke(int number) {
        return at(STROKES, number);
    }

    static String intensity(int number) {
        return at(INTENSITIES, number);
    }

    static String trigger(int number) {
        return at(TRIGGERS, number);
    }

    /** The maker's name, or its number where it is not one of those met often. */
    static String manufacturer(int number) {
        return MANUFACTURERS.getOrDefault(number, "manufacturer " + number);
    }

    private static String at(List<String> names, int number) {
        return number >= 0 && number < names.size() ? names.get(number) : "";
    }
}
