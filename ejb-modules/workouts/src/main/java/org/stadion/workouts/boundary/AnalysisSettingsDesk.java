package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Patch;
import org.stadion.kernel.StaleVersion;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.control.findings.SettingsRules;
import org.stadion.workouts.entity.AnalysisChoices;
import org.stadion.workouts.entity.RecomputationStore;
import org.stadion.workouts.entity.WorkoutStore;

/** Settings of the analysis; a change enters the recomputation of what depends on it. */
@Stateless
@RolesAllowed("athlete")
public class AnalysisSettingsDesk implements AnalysisSettings {
    @Inject
    RecomputationStore store;

    @Inject
    WorkoutStore workouts;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    public AnalysisSettingsView find(AthleteId athlete) {
        return store.choices(athlete).map(AnalysisChoices::view).orElse(AnalysisSettingsView.USUAL);
    }

    @Override
    public AnalysisSettingsView change(AthleteId athlete, long expectedVersion, Change change) {
        requireNone(SettingsRules.holes(change));
        workouts.lock(athlete);
        var before = find(athlete);
        if (before.version() != expectedVersion) {
            throw new StaleVersion();
        }
        var after = changed(before, change);
        requireNone(SettingsRules.violations(after));
        var now = clock.instant();
        store.choices(athlete)
                .ifPresentOrElse(
                        known -> known.choose(after, now), () -> store.add(new AnalysisChoices(athlete, after, now)));
        enter(athlete, before, after);
        return after.ofVersion(expectedVersion + 1);
    }

    private static void requireNone(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new DomainException.Invalid(
                    "analysis-settings-invalid", "Workouts cannot be analysed like this.", wrong);
        }
    }

    private void enter(AthleteId athlete, AnalysisSettingsView before, AnalysisSettingsView after) {
        var changed = SettingsRules.changed(before, after);
        if (!changed.isEmpty()) {
            var words = changed.stream()
                    .map(ingredient -> ingredient.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
            ledger.enterChange(athlete, Ledger.task(Cause.SETTINGS, words, Part.madeFrom(changed), null, null));
        }
    }

    private static AnalysisSettingsView changed(AnalysisSettingsView before, Change change) {
        var usual = AnalysisSettingsView.USUAL;
        return new AnalysisSettingsView(
                chosen(change.heartZoneModel(), before.heartZoneModel(), usual.heartZoneModel()),
                chosen(change.customHeartZones(), before.customHeartZones(), usual.customHeartZones()),
                chosen(change.powerZonePercents(), before.powerZonePercents(), usual.powerZonePercents()),
                chosen(change.paceZonePercents(), before.paceZonePercents(), usual.paceZonePercents()),
                chosen(change.maximumFormula(), before.maximumFormula(), usual.maximumFormula()),
                chosen(change.gradeFamily(), before.gradeFamily(), usual.gradeFamily()),
                chosen(change.wPrimeModel(), before.wPrimeModel(), usual.wPrimeModel()),
                chosen(change.loadPreference(), before.loadPreference(), usual.loadPreference()),
                chosen(change.stopSpeeds(), before.stopSpeeds(), usual.stopSpeeds()),
                chosen(change.curve(), before.curve(), usual.curve()),
                before.version());
    }

    private static <T> T chosen(Patch<T> patch, T before, T usual) {
        if (!patch.mentioned()) {
            return before;
        }
        var value = patch.value();
        return value == null ? usual : value;
    }
}
