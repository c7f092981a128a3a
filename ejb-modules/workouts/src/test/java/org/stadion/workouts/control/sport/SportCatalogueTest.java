package org.stadion.workouts.control.sport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SportCatalogueTest {
    private final SportCatalogue sports = SportCatalogue.standard();

    @ParameterizedTest
    @CsvSource({
        "Run, running",
        "TrailRun, trail_running",
        "VirtualRide, virtual_cycling",
        "EBikeRide, e_biking",
        "EMountainBikeRide, e_mountain_biking",
        "NordicSki, cross_country_skiing",
        "StandUpPaddling, stand_up_paddling",
        "Weight Training, strength_training",
        "HighIntensityIntervalTraining, hiit",
        "lap_swimming, pool_swimming",
        "resort_skiing_snowboarding_ws, alpine_skiing",
        "kayaking_v2, kayaking",
        "INDOOR_CYCLING, indoor_cycling",
        "TRACK_AND_FIELD_RUNNING, track_running",
        "HKWorkoutActivityTypeTraditionalStrengthTraining, strength_training",
        "HKWorkoutActivityTypeSwimBikeRun, multisport",
        "EXERCISE_TYPE_BIKING, cycling",
        "Biking, cycling",
        "CYCLING_TRANSPORTATION, cycling",
        "SKIING_CROSS_COUNTRY, cross_country_skiing",
        "Hardloopsessie, running",
        "Virtuele fietsrit, virtual_cycling",
        "Other, other",
        "'', other",
        "something nobody does, other"
    })
    void every_service_means_the_same_sport_by_its_own_word(String name, String key) {
        assertThat(sports.ofName(name).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, running",
        "1, 3, trail_running",
        "1, 1, treadmill_running",
        "2, 58, virtual_cycling",
        "2, 46, gravel_cycling",
        "2, 200, cycling",
        "5, 17, pool_swimming",
        "5, 18, open_water_swimming",
        "3, 0, transition",
        "200, 0, other"
    })
    void numbers_of_fit_are_sports_and_an_unknown_kind_is_its_sport(int sport, int subSport, String key) {
        assertThat(sports.ofFit(sport, subSport).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"56, running", "8, cycling", "74, pool_swimming", "79, walking", "0, other", "9999, other"})
    void numbers_of_health_connect_are_sports(int type, String key) {
        assertThat(sports.ofHealthConnect(type).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"9, running", "1, cycling", "running, running", "road_biking, road_cycling", "77, other", "'', other"})
    void gpx_types_are_words_or_the_numbers_of_stravas_exports(String type, String key) {
        assertThat(sports.ofGpx(type).key()).isEqualTo(key);
    }

    @Test
    void every_sport_is_found_by_its_own_key_and_can_be_stopped_in_and_moved_in() {
        assertThat(sports.all()).hasSizeGreaterThan(100).allSatisfy(sport -> {
            assertThat(sports.byKey(sport.key())).contains(sport);
            assertThat(sports.ofName(sport.key().toUpperCase(Locale.ROOT))).isEqualTo(sport);
            assertThat(sport.stopSpeed()).isPositive().isLessThan(sport.maxSpeed());
        });
    }
}
