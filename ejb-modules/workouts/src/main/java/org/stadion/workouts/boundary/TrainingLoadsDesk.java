package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.DaySpan;
import org.stadion.workouts.FitnessView;
import org.stadion.workouts.FitnessView.FitnessBasis;
import org.stadion.workouts.FitnessView.FitnessDay;
import org.stadion.workouts.FitnessView.ImpulseBasis;
import org.stadion.workouts.TrainingLoads;
import org.stadion.workouts.WorkoutView.Metric;
import org.stadion.workouts.control.analysis.load.FitnessModel;
import org.stadion.workouts.control.analysis.load.FitnessSeries;
import org.stadion.workouts.control.analysis.load.FormRule;
import org.stadion.workouts.control.analysis.load.ImpulseResponse;
import org.stadion.workouts.control.analysis.load.Smoothing;
import org.stadion.workouts.entity.LoadStore;
import org.stadion.workouts.entity.LoadStore.DayLoad;

/** Adds training up from the loads of the workouts. */
@Stateless
@RolesAllowed("athlete")
public class TrainingLoadsDesk implements TrainingLoads {
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 732;

    /** What is older has no weight left: e^(-365/42) is less than two in ten thousand, a year after the other. */
    private static final int YEARS_BACK = 75;

    private static final String SEED =
            "untrained before the first day with a load; the weighted acute and chronic loads"
                    + " begin with the load of that day";

    @Inject
    LoadStore loads;

    @Inject
    AnalysisSettings settings;

    @Inject
    AthleteClock clock;

    @Override
    public FitnessView fitness(AthleteId athlete, DaySpan span) {
        var now = clock.today(athlete);
        var days = span.known(now, USUAL_DAYS, MOST_DAYS);
        var earliest = days.to().minusYears(YEARS_BACK);
        var byDay = new HashMap<LocalDate, DayLoad>();
        var byLoad = new TreeMap<LocalDate, Double>();
        for (var day : loads.days(athlete, earliest, days.to())) {
            byDay.put(day.day(), day);
            if (day.load() > 0) {
                byLoad.put(day.day(), day.load());
            }
        }
        var model = model(settings.find(athlete).curve());
        var impulse = ImpulseResponse.STANDARD;
        var shown = new FitnessSeries(model, impulse)
                .days(byLoad, days.from(), days.to()).stream()
                        .map(day -> view(day, byDay))
                        .toList();
        return new FitnessView(
                days.from(),
                days.to(),
                basis(model, impulse, byLoad, byDay, kinds(athlete, earliest, days.to())),
                restDays(shown, now),
                shown);
    }

    private static FitnessModel model(AnalysisSettingsView.Curve chosen) {
        return new FitnessModel(
                Smoothing.valueOf(chosen.smoothing().name()),
                FormRule.valueOf(chosen.formDay().name()),
                chosen.fitnessDays(),
                chosen.fatigueDays());
    }

    private SortedMap<String, Integer> kinds(AthleteId athlete, LocalDate from, LocalDate to) {
        var kinds = new TreeMap<String, Integer>();
        loads.kinds(athlete, from, to)
                .forEach((kind, workouts) -> kinds.put(kind.name().toLowerCase(Locale.ROOT), workouts));
        return kinds;
    }

    /** Days to come are no rest yet. */
    private static int restDays(List<FitnessDay> days, LocalDate today) {
        return (int) days.stream()
                .filter(day -> day.workouts() == 0 && !day.day().isAfter(today))
                .count();
    }

    private static FitnessBasis basis(
            FitnessModel model,
            ImpulseResponse impulse,
            SortedMap<LocalDate, Double> byLoad,
            Map<LocalDate, DayLoad> byDay,
            SortedMap<String, Integer> kinds) {
        return new FitnessBasis(
                model.algorithm().code(),
                model.smoothing().code(),
                model.form().code(),
                model.fitnessDays(),
                model.fatigueDays(),
                SEED,
                byLoad.isEmpty() ? null : byLoad.firstKey(),
                kinds,
                byDay.values().stream().mapToInt(DayLoad::withoutLoad).sum(),
                new ImpulseBasis(
                        ImpulseResponse.ALGORITHM.code(),
                        impulse.fitnessWeight(),
                        impulse.fatigueWeight(),
                        impulse.fitnessDays(),
                        impulse.fatigueDays()));
    }

    private static FitnessDay view(FitnessSeries.Day day, Map<LocalDate, DayLoad> byDay) {
        var done = byDay.get(day.day());
        return new FitnessDay(
                day.day(),
                day.fitness().load(),
                done == null ? 0 : done.workouts(),
                done != null && done.withoutLoad() > 0,
                day.fitness().fitness(),
                day.fitness().fatigue(),
                day.fitness().form(),
                day.form().name().toLowerCase(Locale.ROOT),
                metric(day.monotony()),
                metric(day.strain()),
                metric(day.rolling().ratio()),
                metric(day.weighted().ratio()),
                day.impulse().fitness(),
                day.impulse().fatigue(),
                day.impulse().performance(),
                day.rolling().acute(),
                day.rolling().chronic(),
                day.weighted().acute(),
                day.weighted().chronic());
    }

    private static Metric metric(org.stadion.workouts.control.analysis.Metric metric) {
        return switch (metric) {
            case org.stadion.workouts.control.analysis.Metric.Value value ->
                Metric.computed(value.amount(), value.algorithm().code());
            case org.stadion.workouts.control.analysis.Metric.Missing missing ->
                Metric.missing(missing.reason().code());
        };
    }
}
