package org.stadion.workouts.control.analysis.series;

/**
 * How long one sample may stand for. A spacing up to {@code limitSeconds} counts in full; a longer one is a gap in the
 * recording and counts {@code beyondSeconds} only, as if the recording had simply gone on.
 */
public record GapRule(double limitSeconds, double beyondSeconds) {

    private static final double EVERY_SECOND = 1.5;
    private static final double SHORTEST_GAP = 10;

    public GapRule {
        if (!(limitSeconds > 0) || !(beyondSeconds >= 0)) {
            throw new IllegalArgumentException("a gap rule of " + limitSeconds + " and " + beyondSeconds);
        }
    }

    /**
     * Gaps closed, as devices do for normalized power: in a recording of every second any longer spacing is a gap and
     * counts one second; in a sparser one ("smart recording") a gap begins at ten seconds or three usual spacings.
     */
    public static GapRule closing(double[] time, double[] values) {
        double usual = Series.typicalSpacing(time, values);
        return usual <= EVERY_SECOND ? new GapRule(EVERY_SECOND, usual) : lenient(usual);
    }

    /** Short drop-outs bridged: a gap begins at ten seconds or three usual spacings. For heart rate and zones. */
    public static GapRule bridging(double[] time, double[] values) {
        return lenient(Series.typicalSpacing(time, values));
    }

    private static GapRule lenient(double usual) {
        return new GapRule(Math.max(SHORTEST_GAP, 3 * usual), usual);
    }

    public double counted(double spacing) {
        return spacing <= limitSeconds ? spacing : beyondSeconds;
    }
}
