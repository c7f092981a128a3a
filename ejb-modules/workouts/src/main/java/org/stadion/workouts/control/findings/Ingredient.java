package org.stadion.workouts.control.findings;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.profiles.MeasurementKind;

/** A value or a setting of the athlete that figures are made from. The key is stored and shown; it is never renamed. */
public enum Ingredient {
    WEIGHT("weight_kg", MeasurementKind.WEIGHT),
    FTP("ftp_w", MeasurementKind.FTP),
    THRESHOLD_HEART_RATE("threshold_heart_rate_bpm", MeasurementKind.THRESHOLD_HEART_RATE),
    MAX_HEART_RATE("max_heart_rate_bpm", MeasurementKind.MAX_HEART_RATE),
    RESTING_HEART_RATE("resting_heart_rate_bpm", MeasurementKind.RESTING_HEART_RATE),
    CRITICAL_POWER("critical_power_w", MeasurementKind.CRITICAL_POWER),
    W_PRIME("w_prime_j", MeasurementKind.W_PRIME),
    RUN_THRESHOLD_SPEED("run_threshold_speed_mps", MeasurementKind.RUN_THRESHOLD_SPEED),
    SWIM_CRITICAL_SPEED("swim_critical_speed_mps", MeasurementKind.SWIM_CRITICAL_SPEED),
    SEX("sex", null),
    /** Asked for estimates of heart rates that were never measured. */
    BIRTH_DATE("birth_date", null),
    HEART_ZONES("heart_zone_model", null),
    POWER_ZONES("power_zone_model", null),
    PACE_ZONES("pace_zone_model", null),
    GRADE_FAMILY("grade_family", null),
    W_PRIME_MODEL("w_prime_model", null),
    STOP_SPEED("stop_speed_mps", null),
    LOAD_PREFERENCE("load_preference", null);

    private final String key;
    private final @Nullable MeasurementKind kind;

    Ingredient(String key, @Nullable MeasurementKind kind) {
        this.key = key;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    /** What is measured for it; empty when it is no measurement. */
    public Optional<MeasurementKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The ingredient that is measured so; empty when no figure is made from such. */
    public static Optional<Ingredient> measuredAs(MeasurementKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).findFirst();
    }
}
