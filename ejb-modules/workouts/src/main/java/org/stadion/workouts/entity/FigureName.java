package org.stadion.workouts.entity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that figures of an analysis have in storage and in the API. They are never renamed. */
public final class FigureName {
    public static final String NORMALIZED_POWER = "normalized_power_w";
    public static final String INTENSITY_FACTOR = "intensity_factor";
    public static final String POWER_STRESS = "power_stress";
    public static final String VARIABILITY = "variability_index";
    public static final String EFFICIENCY = "efficiency_factor";
    public static final String XPOWER = "xpower_w";
    public static final String WORK = "work_kj";
    public static final String TRIMP = "trimp";
    public static final String ZONAL_TRIMP = "zonal_trimp";
    public static final String HEART_RATE_STRESS = "heart_rate_stress";
    public static final String PACE_STRESS = "pace_stress";
    public static final String SWIM_STRESS = "swim_stress";
    public static final String RPE_LOAD = "rpe_load";
    public static final String TRAINING_LOAD = "training_load";
    public static final String EASY = "easy_percent";
    public static final String MODERATE = "moderate_percent";
    public static final String HARD = "hard_percent";
    public static final String GRADE_ADJUSTED_SPEED = "grade_adjusted_speed_mps";
    public static final String PACE_EFFICIENCY = "pace_efficiency_m_per_beat";
    public static final String W_PRIME_LOWEST = "w_prime_lowest_j";
    public static final String W_PRIME_END = "w_prime_end_j";
    public static final String DECOUPLING = "decoupling_percent";
    public static final String VDOT = "vdot";
    public static final String SWOLF = "swolf";
    public static final String SWOLF_25 = "swolf_25m";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            NORMALIZED_POWER,
            INTENSITY_FACTOR,
            POWER_STRESS,
            VARIABILITY,
            EFFICIENCY,
            XPOWER,
            WORK,
            TRIMP,
            ZONAL_TRIMP,
            HEART_RATE_STRESS,
            PACE_STRESS,
            SWIM_STRESS,
            RPE_LOAD,
            TRAINING_LOAD,
            EASY,
            MODERATE,
            HARD,
            GRADE_ADJUSTED_SPEED,
            PACE_EFFICIENCY,
            W_PRIME_LOWEST,
            W_PRIME_END,
            DECOUPLING,
            VDOT,
            SWOLF,
            SWOLF_25);

    private static final String LOAD = "training-load.";

    private static final Map<String, LoadKind> KINDS = Map.of(
            "power", LoadKind.POWER,
            "heart-rate", LoadKind.HEART_RATE,
            "pace", LoadKind.PACE,
            "swim", LoadKind.SWIM,
            "rpe", LoadKind.RPE);

    private FigureName() {}

    /** The id of the algorithm by which a load of this kind was chosen. */
    public static String loadAlgorithm(LoadKind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(entry -> LOAD + entry.getKey())
                .findFirst()
                .orElseThrow();
    }

    /** What the training load among these figures was made from, as its algorithm says; null without a load. */
    static @Nullable LoadKind loadKind(Figures figures) {
        return figures.find(TRAINING_LOAD)
                .map(Figure::algorithm)
                .map(code -> KINDS.get(code.substring(LOAD.length(), code.indexOf('@'))))
                .orElse(null);
    }
}
