package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.CriticalPowerView;
import org.stadion.workouts.CriticalPowerView.CriticalPowerFit;
import org.stadion.workouts.CriticalPowerView.ModelledPower;
import org.stadion.workouts.CriticalPowerView.PowerBest;
import org.stadion.workouts.DaySpan;
import org.stadion.workouts.Forecasts;
import org.stadion.workouts.RacePredictionsView;
import org.stadion.workouts.RacePredictionsView.PaceTable;
import org.stadion.workouts.RacePredictionsView.RaceBasis;
import org.stadion.workouts.RacePredictionsView.RacePrediction;
import org.stadion.workouts.WorkoutView.Metric;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.pace.RaceForm;
import org.stadion.workouts.control.analysis.pace.RaceForm.Effort;
import org.stadion.workouts.control.analysis.pace.TrainingPaces;
import org.stadion.workouts.control.analysis.pace.Vdot;
import org.stadion.workouts.control.analysis.power.CriticalPower;
import org.stadion.workouts.control.analysis.power.CriticalPowerModel;
import org.stadion.workouts.control.analysis.power.PowerEffort;
import org.stadion.workouts.control.analysis.records.MeanMaxCurve;
import org.stadion.workouts.control.sport.SportChoice;
import org.stadion.workouts.entity.BestMark;
import org.stadion.workouts.entity.Curve.Kind;
import org.stadion.workouts.entity.CurveStore;
import org.stadion.workouts.entity.CurveStore.Among;

/** Forecasts from the best efforts that are stored. */
@Stateless
@RolesAllowed("athlete")
public class ForecastsDesk implements Forecasts {
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 3660;
    private static final String RUNNING = "running";

    /** Efforts that lie on a hyperbola leave the maximal power open; what nobody ever reached is none. */
    private static final double MOST_WATTS = 3000;

    /** Shorter efforts lean on the sprint, longer ones on endurance, of which the models know nothing. */
    private static final int SHORTEST_MODELLED = 120;

    private static final int LONGEST_MODELLED = 3600;

    @Inject
    CurveStore curves;

    @Inject
    AthleteClock clock;

    @Override
    public CriticalPowerView criticalPower(AthleteId athlete, String sport, DaySpan span) {
        var days = span.known(clock.today(athlete), USUAL_DAYS, MOST_DAYS);
        var best = curves.top(new Among(athlete, SportChoice.compared(sport), days.from(), days.to()), Kind.POWER, 1);
        var used = best.stream()
                .filter(mark -> !CriticalPower.usable(List.of(effort(mark))).isEmpty())
                .toList();
        var efforts = used.stream().map(ForecastsDesk::effort).toList();
        var reason = best.isEmpty() ? Reason.NO_POWER : Reason.INSUFFICIENT_DATA;
        var two = CriticalPower.twoParameters(efforts);
        var three = CriticalPower.threeParameters(efforts);
        return new CriticalPowerView(
                sport,
                days.from(),
                days.to(),
                used.stream()
                        .map(mark -> new PowerBest(mark.over(), mark.value(), mark.workout(), mark.day()))
                        .toList(),
                fit(two, CriticalPower.TWO_PARAMETERS, reason),
                fit(three, CriticalPower.THREE_PARAMETERS, reason),
                modelled(two, three));
    }

    private static List<ModelledPower> modelled(Optional<CriticalPowerModel> two, Optional<CriticalPowerModel> three) {
        return two.isEmpty() && three.isEmpty()
                ? List.of()
                : Arrays.stream(MeanMaxCurve.standardDurations())
                        .filter(seconds -> seconds >= SHORTEST_MODELLED && seconds <= LONGEST_MODELLED)
                        .mapToObj(seconds -> new ModelledPower(seconds, power(two, seconds), power(three, seconds)))
                        .toList();
    }

    private static @Nullable Double power(Optional<CriticalPowerModel> model, double seconds) {
        return model.map(known -> known.powerFor(seconds)).orElse(null);
    }

    private static PowerEffort effort(BestMark mark) {
        return new PowerEffort(mark.over(), mark.value());
    }

    private static CriticalPowerFit fit(Optional<CriticalPowerModel> model, Algorithm algorithm, Reason reason) {
        return model.map(fitted -> new CriticalPowerFit(
                        fitted.criticalPower(),
                        fitted.workCapacity(),
                        fitted.maximalPower() <= MOST_WATTS ? fitted.maximalPower() : null,
                        fitted.rSquared(),
                        null,
                        fitted.algorithm().code()))
                .orElseGet(() -> CriticalPowerFit.missing(reason.code(), algorithm.code()));
    }

    @Override
    public RacePredictionsView races(AthleteId athlete, DaySpan span) {
        var days = span.known(clock.today(athlete), USUAL_DAYS, MOST_DAYS);
        var efforts =
                curves
                        .top(new Among(athlete, SportChoice.compared(RUNNING), days.from(), days.to()), Kind.TIME, 1)
                        .stream()
                        .map(mark -> new Effort<>(mark, mark.over(), mark.value()))
                        .toList();
        var nothing = efforts.isEmpty() ? Reason.NO_DISTANCE : Reason.OUT_OF_RANGE;
        return RaceForm.best(efforts)
                .map(best -> predictions(days, best))
                .orElseGet(() -> new RacePredictionsView(
                        days.from(), days.to(), Metric.missing(nothing.code()), null, List.of(), null));
    }

    private static RacePredictionsView predictions(DaySpan.Known days, Effort<BestMark> best) {
        var vdot = Vdot.of(best.metres(), best.seconds()).value().orElseThrow();
        var forecasts = RaceForm.forecasts(best.metres(), best.seconds()).stream()
                .map(forecast -> new RacePrediction(
                        forecast.method().name().toLowerCase(Locale.ROOT),
                        forecast.metres(),
                        forecast.prediction().seconds(),
                        forecast.prediction().withinRange(),
                        forecast.prediction().algorithm().code()))
                .toList();
        return new RacePredictionsView(
                days.from(),
                days.to(),
                Metric.computed(vdot, Vdot.ALGORITHM.code()),
                new RaceBasis(
                        best.metres(),
                        best.seconds(),
                        best.key().workout(),
                        best.key().day()),
                forecasts,
                paces(TrainingPaces.of(vdot)));
    }

    private static PaceTable paces(TrainingPaces paces) {
        return new PaceTable(
                paces.easySlow(),
                paces.easyFast(),
                paces.marathon(),
                paces.threshold(),
                paces.intervalSlow(),
                paces.intervalFast(),
                paces.repetition(),
                TrainingPaces.ALGORITHM.code());
    }
}
