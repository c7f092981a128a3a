package org.stadion.workouts.control.pipeline;

import java.time.LocalTime;
import org.stadion.workouts.control.sport.Sport;

/** What a workout is called until its athlete says otherwise: {@code Morning run}. */
final class Title {
    private static final int LONGEST = 300;

    private Title() {}

    static String of(String given, Sport sport, LocalTime start) {
        var name = given.strip();
        if (!name.isEmpty()) {
            return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        }
        return sport.isTransition() ? "Transition" : partOfDay(start) + " " + noun(sport);
    }

    private static String partOfDay(LocalTime start) {
        var hour = start.getHour();
        if (hour < 5 || hour >= 22) {
            return "Night";
        }
        if (hour < 11) {
            return "Morning";
        }
        if (hour < 14) {
            return "Lunch";
        }
        return hour < 18 ? "Afternoon" : "Evening";
    }

    private static String noun(Sport sport) {
        return switch (sport.key()) {
            case "running" -> "run";
            case "trail_running" -> "trail run";
            case "track_running" -> "track run";
            case "treadmill_running" -> "treadmill run";
            case "virtual_running" -> "virtual run";
            case "walking" -> "walk";
            case "hiking" -> "hike";
            case "cycling" -> "ride";
            case "road_cycling" -> "road ride";
            case "mountain_biking" -> "mountain bike ride";
            case "gravel_cycling" -> "gravel ride";
            case "indoor_cycling" -> "indoor ride";
            case "virtual_cycling" -> "virtual ride";
            case "swimming", "pool_swimming" -> "swim";
            case "open_water_swimming" -> "open water swim";
            case "rowing" -> "row";
            case "other" -> "workout";
            default -> sport.key().replace('_', ' ');
        };
    }
}
