package org.stadion.workouts.control.findings;

import java.util.Optional;
import org.stadion.workouts.AnalysisSettingsView.HeartZoneModel;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.heart.HeartLimits;
import org.stadion.workouts.control.analysis.heart.ZonalTrimp;
import org.stadion.workouts.control.analysis.zones.HeartRateZones;
import org.stadion.workouts.control.analysis.zones.IntensityDistribution;
import org.stadion.workouts.control.analysis.zones.TimeInZone;
import org.stadion.workouts.control.analysis.zones.ZoneScale;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.FigureName;

/** What heart rate tells. Without samples of it, its mean is taken for the whole of the workout. */
final class HeartFindings {
    private static final String SIGNAL = "heart_rate";
    private static final Algorithm OF_MEAN = new Algorithm("heart-trimp.mean-heart-rate", 1);
    private static final double MINUTE = 60;

    private final Subject subject;
    private final Track track;
    private final Basis basis;
    private final HeartLimits limits;
    private final Notebook notes;

    private HeartFindings(Subject subject, Track track, Basis basis, Notebook notes) {
        this.subject = subject;
        this.track = track;
        this.basis = basis;
        this.limits = basis.person().heart();
        this.notes = notes;
    }

    static void note(Subject subject, Track track, Basis basis, Notebook notes) {
        var findings = new HeartFindings(subject, track, basis, notes);
        findings.impulses();
        findings.zones();
    }

    private void impulses() {
        var trimp = basis.person().trimp();
        var sampled = track.has(Channel.HEART_RATE);
        var impulse = sampled ? trimp.of(track.time(), track.heartRate(), limits) : ofMean();
        notes.note(FigureName.TRIMP, impulse);
        notes.note(FigureName.HEART_RATE_STRESS, trimp.stress(impulse, limits));
        notes.note(FigureName.ZONAL_TRIMP, sampled ? zonal() : Metric.missing(Reason.NO_HEART_RATE, OF_MEAN));
    }

    private Metric zonal() {
        return limits.knowsThreshold()
                ? ZonalTrimp.byThreshold(track.time(), track.heartRate(), limits)
                : ZonalTrimp.edwards(track.time(), track.heartRate(), limits);
    }

    private Metric ofMean() {
        if (!limits.knowsResting()) {
            return Metric.missing(Reason.MISSING_RESTING_HEART_RATE, OF_MEAN);
        }
        if (!limits.knowsMaximum()) {
            return Metric.missing(Reason.MISSING_MAX_HEART_RATE, OF_MEAN);
        }
        var minutes = subject.timerSeconds() / MINUTE;
        return PowerFindings.heartRate(subject)
                .then(OF_MEAN, beats -> Metric.of(basis.person().trimp().impulse(minutes, beats, limits), OF_MEAN));
    }

    private void zones() {
        var scale = scale();
        if (!track.has(Channel.HEART_RATE)) {
            missing(Reason.NO_HEART_RATE);
        } else if (scale.isEmpty()) {
            missing(reason());
        } else {
            var seconds = TimeInZone.seconds(track.time(), track.heartRate(), scale.get());
            notes.noteZones(SIGNAL, scale.get(), seconds);
            distribution(seconds);
        }
    }

    private void distribution(double[] seconds) {
        var algorithm = IntensityDistribution.ALGORITHM;
        IntensityDistribution.of(seconds)
                .ifPresentOrElse(
                        shares -> {
                            notes.note(FigureName.EASY, Metric.of(shares.easy(), algorithm));
                            notes.note(FigureName.MODERATE, Metric.of(shares.moderate(), algorithm));
                            notes.note(FigureName.HARD, Metric.of(shares.hard(), algorithm));
                        },
                        () -> withoutDistribution(Reason.INSUFFICIENT_DATA));
    }

    private void missing(Reason reason) {
        notes.noteZones(SIGNAL, reason);
        withoutDistribution(reason);
    }

    private void withoutDistribution(Reason reason) {
        var why = Metric.missing(reason, IntensityDistribution.ALGORITHM);
        notes.note(FigureName.EASY, why);
        notes.note(FigureName.MODERATE, why);
        notes.note(FigureName.HARD, why);
    }

    private Optional<ZoneScale> scale() {
        return switch (basis.settings().heartZoneModel()) {
            case CUSTOM -> custom();
            case MAXIMUM -> byMaximum();
            case RESERVE -> byReserve();
            case THRESHOLD -> byThreshold();
            case AUTO ->
                basis.person().measured(Ingredient.THRESHOLD_HEART_RATE)
                        ? byThreshold()
                        : byMaximum().or(this::byThreshold);
        };
    }

    private Optional<ZoneScale> custom() {
        var limits = basis.settings().customHeartZones();
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(HeartRateZones.custom(
                        limits.getFirst(),
                        limits.stream().skip(1).mapToDouble(Double::doubleValue).toArray()));
    }

    private Optional<ZoneScale> byMaximum() {
        return limits.maximum() > 0 ? Optional.of(HeartRateZones.byMaximum(limits.maximum())) : Optional.empty();
    }

    private Optional<ZoneScale> byReserve() {
        return limits.knowsResting() && limits.knowsMaximum()
                ? Optional.of(HeartRateZones.byReserve(limits.resting(), limits.maximum()))
                : Optional.empty();
    }

    private Optional<ZoneScale> byThreshold() {
        return limits.knowsThreshold() ? Optional.of(HeartRateZones.byThreshold(limits.threshold())) : Optional.empty();
    }

    private Reason reason() {
        var model = basis.settings().heartZoneModel();
        if (model == HeartZoneModel.THRESHOLD) {
            return Reason.MISSING_THRESHOLD_HEART_RATE;
        }
        return model == HeartZoneModel.RESERVE && !limits.knowsResting()
                ? Reason.MISSING_RESTING_HEART_RATE
                : Reason.MISSING_MAX_HEART_RATE;
    }
}
