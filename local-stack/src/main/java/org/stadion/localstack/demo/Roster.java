package org.stadion.localstack.demo;

import static org.stadion.localstack.demo.Kind.EASY_RUN;
import static org.stadion.localstack.demo.Kind.HIKE;
import static org.stadion.localstack.demo.Kind.INTERVALS;
import static org.stadion.localstack.demo.Kind.LONG_RIDE;
import static org.stadion.localstack.demo.Kind.LONG_RUN;
import static org.stadion.localstack.demo.Kind.RIDE;
import static org.stadion.localstack.demo.Kind.TRAIL;
import static org.stadion.localstack.demo.Kind.TRAINER;

import java.time.LocalDate;
import java.util.List;

/** The athletes that the demo realm has accounts for. */
final class Roster {
    private static final List<Kind> RUNNER = List.of(EASY_RUN, EASY_RUN, LONG_RUN, INTERVALS);
    private static final List<Kind> TRAIL_RUNNER = List.of(EASY_RUN, TRAIL, TRAIL, HIKE);
    private static final List<Kind> RIDER = List.of(RIDE, RIDE, LONG_RIDE, TRAINER);
    private static final List<Kind> ALL_ROUND = List.of(EASY_RUN, RIDE, LONG_RUN, TRAINER, HIKE);

    static final List<Athlete> ATHLETES = List.of(
            athlete(
                    "anna",
                    "Half marathons, cinnamon buns.",
                    City.HELSINKI,
                    "FEMALE",
                    1991,
                    61,
                    3.15,
                    215,
                    49,
                    188,
                    RUNNER),
            athlete(
                    "boris",
                    "Commutes by bike, whatever the weather.",
                    City.BERLIN,
                    "MALE",
                    1984,
                    82,
                    2.75,
                    255,
                    54,
                    181,
                    RIDER),
            athlete(
                    "clara",
                    "Up the hill before breakfast.",
                    City.GRAZ,
                    "FEMALE",
                    1988,
                    58,
                    3.00,
                    205,
                    47,
                    186,
                    TRAIL_RUNNER),
            athlete("david", "First marathon next spring.", City.DUBLIN, "MALE", 1996, 76, 2.95, 230, 55, 194, RUNNER),
            athlete("emil", "Numbers make me faster.", City.PRAGUE, "MALE", 1979, 74, 3.25, 270, 46, 176, ALL_ROUND),
            athlete("fiona", "Wind is just another hill.", City.DUBLIN, "FEMALE", 1993, 64, 2.85, 225, 52, 190, RIDER),
            athlete("georg", "Mountains, any season.", City.GRAZ, "MALE", 1972, 79, 2.70, 235, 51, 172, TRAIL_RUNNER),
            athlete("hanna", "Runs to think.", City.HELSINKI, "FEMALE", 2000, 57, 3.35, 200, 48, 198, RUNNER),
            athlete("ivan", "Gravel and coffee.", City.BERLIN, "MALE", 1990, 77, 2.80, 285, 50, 187, RIDER),
            athlete(
                    "julia",
                    "Training for Lisboa, triathlon.",
                    City.LISBON,
                    "FEMALE",
                    1987,
                    60,
                    3.20,
                    220,
                    47,
                    184,
                    ALL_ROUND),
            athlete("kenji", "Kamo river, both banks.", City.KYOTO, "MALE", 1982, 66, 3.40, 240, 44, 180, RUNNER),
            athlete(
                    "lena",
                    "Skis in winter, runs when it melts.",
                    City.OSLO,
                    "FEMALE",
                    1995,
                    62,
                    3.25,
                    225,
                    45,
                    192,
                    TRAIL_RUNNER),
            athlete("marta", "Slow is smooth.", City.LISBON, "FEMALE", 1969, 67, 2.45, 165, 58, 170, ALL_ROUND),
            athlete(
                    "nikolai",
                    "Back on the bike after ten years.",
                    City.PRAGUE,
                    "MALE",
                    1976,
                    88,
                    2.50,
                    230,
                    60,
                    175,
                    RIDER),
            athlete(
                    "olga",
                    "Ultra distances, small steps.",
                    City.PRAGUE,
                    "FEMALE",
                    1985,
                    55,
                    2.95,
                    190,
                    46,
                    183,
                    TRAIL_RUNNER),
            athlete(
                    "priya",
                    "Sunrise laps in Cubbon Park.",
                    City.BENGALURU,
                    "FEMALE",
                    1998,
                    54,
                    2.80,
                    170,
                    54,
                    197,
                    RUNNER),
            athlete("rosa", "Casa de Campo is my office.", City.MADRID, "FEMALE", 1992, 63, 3.05, 235, 50, 189, RIDER),
            athlete(
                    "sven",
                    "Does everything, finishes some of it.",
                    City.OSLO,
                    "MALE",
                    1989,
                    84,
                    2.90,
                    275,
                    51,
                    188,
                    ALL_ROUND),
            athlete(
                    "tomas",
                    "Chases course records of friends.",
                    City.PRAGUE,
                    "MALE",
                    1994,
                    70,
                    3.50,
                    290,
                    43,
                    193,
                    RUNNER),
            athlete("yasmin", "Couch to ten kilometres.", City.BERLIN, "FEMALE", 1999, 68, 2.35, 150, 61, 199, RUNNER));

    private Roster() {}

    private static Athlete athlete(
            String user,
            String bio,
            City city,
            String sex,
            int born,
            double mass,
            double run,
            double power,
            int rest,
            int most,
            List<Kind> habits) {
        return new Athlete(
                user,
                bio,
                city,
                sex,
                LocalDate.of(born, 1 + user.length(), 3 * user.length()),
                mass,
                run,
                power,
                rest,
                most,
                habits);
    }
}
