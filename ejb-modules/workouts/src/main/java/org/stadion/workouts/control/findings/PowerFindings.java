package org.stadion.workouts.control.findings;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.power.AveragePower;
import org.stadion.workouts.control.analysis.power.ExtendedPower;
import org.stadion.workouts.control.analysis.power.NormalizedPower;
import org.stadion.workouts.control.analysis.power.PowerLoad;
import org.stadion.workouts.control.analysis.power.WPrimeBalance;
import org.stadion.workouts.control.analysis.power.Work;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.analysis.zones.TimeInZone;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.FigureName;

/** What power tells. A workout without samples of it is judged by the totals of its device, where it has any. */
final class PowerFindings {
    private static final Algorithm COUNTED = new Algorithm("power.counted-by-device", 1);
    private static final Algorithm MEAN_HEART_RATE = new Algorithm("heart-average.shown", 1);

    private PowerFindings() {}

    static void note(Subject subject, Track track, Basis basis, Notebook notes) {
        var watts = track.power();
        var seconds = SecondGrid.closed(track.time(), watts);
        var ftp = basis.person().value(Ingredient.FTP);
        var normalized = seconds.length > 0 ? NormalizedPower.ofSeconds(seconds) : counted(subject, "normalized_power");
        var average = seconds.length > 0 ? AveragePower.ofSeconds(seconds) : counted(subject, "avg_power");
        var power = AveragePower.normalizedOrAverage(normalized, average);
        notes.note(FigureName.NORMALIZED_POWER, normalized);
        notes.note(FigureName.XPOWER, ExtendedPower.ofSeconds(seconds));
        notes.note(FigureName.VARIABILITY, PowerLoad.variabilityIndex(normalized, average));
        notes.note(
                FigureName.WORK,
                Work.kilojoules(average, seconds.length > 0 ? seconds.length : subject.timerSeconds()));
        notes.note(FigureName.EFFICIENCY, PowerLoad.efficiencyFactor(power, heartRate(subject)));
        if (ridden(subject) || !power.isPresent()) {
            notes.note(FigureName.INTENSITY_FACTOR, PowerLoad.intensityFactor(power, ftp));
            notes.note(FigureName.POWER_STRESS, stress(measuredSeconds(seconds, subject), power, ftp));
        } else {
            notes.note(FigureName.INTENSITY_FACTOR, Metric.missing(Reason.NOT_FOR_THIS_SPORT, PowerLoad.INTENSITY));
            notes.note(FigureName.POWER_STRESS, Metric.missing(Reason.NOT_FOR_THIS_SPORT, PowerLoad.STRESS));
        }
        zones(track, watts, basis, subject, notes);
    }

    private static boolean ridden(Subject subject) {
        return Basis.rides(subject.sport());
    }

    /** Stress is of the time that the power is of: a meter that died half way says nothing of the other half. */
    private static double measuredSeconds(double[] watts, Subject subject) {
        var timer = subject.timerSeconds();
        return watts.length > 0 && !(watts.length > timer) ? watts.length : timer;
    }

    private static Metric stress(double seconds, Metric power, double ftp) {
        // Without power its duration says nothing: the reason is the power.
        return power.isPresent()
                ? PowerLoad.trainingStress(seconds, power, ftp)
                : Metric.missing(((Metric.Missing) power).reason(), PowerLoad.STRESS);
    }

    private static void zones(Track track, double[] watts, Basis basis, Subject subject, Notebook notes) {
        var ftp = basis.person().value(Ingredient.FTP);
        if (!track.has(Channel.POWER)) {
            if (subject.sport().power()) {
                notes.noteZones("power", Reason.NO_POWER);
            } else {
                notes.forgetZones("power");
            }
        } else if (!ridden(subject)) {
            notes.noteZones("power", Reason.NOT_FOR_THIS_SPORT);
        } else if (ftp > 0) {
            var scale = basis.powerZones(ftp);
            notes.noteZones("power", scale, TimeInZone.seconds(track.time(), watts, scale));
        } else {
            notes.noteZones("power", Reason.MISSING_FTP);
        }
    }

    static void reserve(Subject subject, Track track, Basis basis, Notebook notes) {
        var known = basis.criticalPower(subject.sport());
        var by = basis.reserveModel();
        var algorithm = by.algorithm();
        if (!track.has(Channel.POWER)) {
            missing(notes, Metric.missing(Reason.NO_POWER, algorithm));
        } else if (!ridden(subject)) {
            missing(notes, Metric.missing(Reason.NOT_FOR_THIS_SPORT, algorithm));
        } else if (known.isEmpty()) {
            missing(notes, Metric.missing(Reason.MISSING_CRITICAL_POWER, algorithm));
        } else {
            var model = known.get();
            var balance = by.of(SecondGrid.elapsed(track.time(), track.power()).filled(0), model);
            var end = balance.length == 0 ? model.workCapacity() : balance[balance.length - 1];
            notes.note(FigureName.W_PRIME_LOWEST, Metric.of(WPrimeBalance.lowest(balance, model), algorithm));
            notes.note(FigureName.W_PRIME_END, Metric.of(end, algorithm));
        }
    }

    private static void missing(Notebook notes, Metric why) {
        notes.note(FigureName.W_PRIME_LOWEST, why);
        notes.note(FigureName.W_PRIME_END, why);
    }

    private static Metric counted(Subject subject, String name) {
        var value = subject.shown(name);
        return value > 0 ? Metric.of(value, COUNTED) : Metric.missing(Reason.NO_POWER, COUNTED);
    }

    static Metric heartRate(Subject subject) {
        var beats = subject.shown("avg_heart_rate");
        return beats > 0 ? Metric.of(beats, MEAN_HEART_RATE) : Metric.missing(Reason.NO_HEART_RATE, MEAN_HEART_RATE);
    }
}
