package org.stadion.workouts.control.pipeline;

import java.util.Optional;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.power.CriticalPowerModel;
import org.stadion.workouts.control.analysis.power.WPrimeBalance;

/**
 * What streams are computed with.
 *
 * @param stopSpeed metres a second below which the athlete stands still
 * @param grade empty where grade-adjusted pace means nothing
 * @param reserve empty where critical power is not known, or not for the viewer to know
 * @param recovery how W' comes back
 */
public record StreamModel(
        double stopSpeed, Optional<GradeModel> grade, Optional<CriticalPowerModel> reserve, WPrimeBalance recovery) {}
