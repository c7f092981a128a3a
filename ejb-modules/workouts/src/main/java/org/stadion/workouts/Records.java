package org.stadion.workouts;

import java.time.Year;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** The best that athletes have done. */
public interface Records {

    /**
     * The ten best of each distance and duration, and of workouts as a whole.
     *
     * @param sport key of a sport, or name of a family for all of its sports without a motor
     */
    RecordsView best(AthleteId athlete, String sport, Period period);

    /** The same of one calendar year. */
    RecordsView best(AthleteId athlete, String sport, Year year);

    /** Workouts that set a record when they were done, latest start first. */
    Page<RecordDay> timeline(AthleteId athlete, String sport, PageRequest page);

    /**
     * What a workout achieved. Only its owner learns where it stands among their others.
     *
     * @throws WorkoutNotFound if there is none that the viewer may see
     */
    EffortsView efforts(AthleteId viewer, WorkoutId workout);

    /**
     * The best mean over each duration.
     *
     * @param sport as above; blank for all sports
     */
    BestCurveView curve(AthleteId athlete, Measure measure, String sport, DaySpan span);

    /** For which time records stand. */
    enum Period {
        ALL_TIME,
        YEAR,
        FOUR_WEEKS
    }

    /** What a curve is of. */
    enum Measure {
        POWER,
        HEART_RATE,
        SPEED
    }
}
