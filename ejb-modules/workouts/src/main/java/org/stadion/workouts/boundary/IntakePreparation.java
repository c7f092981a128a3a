package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.List;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.control.zone.WorldZones;
import org.stadion.workouts.control.zone.ZoneMap;

/** Makes of what was decoded what is to be stored, by what its athlete has set. */
record IntakePreparation(Profiles.Settings profile, AnalysisBook.Grounds grounds) {
    private static final ZoneMap ZONES = new WorldZones();

    Intake intake(ImportItem.Decoded decoded, Instant receivedAt) {
        try {
            var workouts = Preparation.of(decoded.activity(), profile.zone(), receivedAt, ZONES).stream()
                    .map(grounds::stopping)
                    .toList();
            return new Intake(
                    workouts,
                    workouts.stream().map(grounds::draft).toList(),
                    warnings(decoded.activity()),
                    decoded.note(),
                    profile.workoutVisibility());
        } catch (RuntimeException fault) {
            throw new DecoderFault(fault);
        }
    }

    private static List<Warning> warnings(DecodedActivity activity) {
        return activity.warnings().stream()
                .map(warning -> new Warning(
                        warning.slug(),
                        warning.count() == 1
                                ? warning.code().sentence()
                                : warning.code().sentence() + " (" + warning.count() + ")"))
                .toList();
    }
}
