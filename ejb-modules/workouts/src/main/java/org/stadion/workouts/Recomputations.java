package org.stadion.workouts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Measurements.Reading;
import org.stadion.workouts.RecomputationView.Difference;

/** The athlete's ledger of recomputations. What a changed value or setting asks for is entered by itself. */
public interface Recomputations {

    /** Enters a recomputation that the athlete asks for; one that waits already is returned as it is. */
    RecomputationView request(AthleteId athlete, Wish wish);

    /** @throws RecomputationNotFound if the athlete's ledger has none of this id */
    RecomputationView find(AthleteId athlete, RecomputationId id);

    /** Latest first. */
    Page<RecomputationView> list(AthleteId athlete, PageRequest page);

    /** Workouts that differ, in the order of their start. */
    Page<Difference> differences(AthleteId athlete, RecomputationId id, PageRequest page);

    /**
     * What is asked for.
     *
     * @param dryRun whether to tell differences only
     * @param from first day; null for the beginning, or for the day of the supposed value
     * @param supposed a value that is not kept yet; only for a dry run, else null
     */
    record Wish(
            boolean dryRun,
            @Nullable LocalDate from,
            @Nullable Supposed supposed) {}

    record Supposed(MeasurementKind kind, Reading reading) {}
}
