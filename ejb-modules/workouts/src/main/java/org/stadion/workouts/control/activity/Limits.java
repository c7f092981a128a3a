package org.stadion.workouts.control.activity;

/** How much of anything one file may hold. */
public final class Limits {
    /** Of one activity file, unpacked. */
    public static final int FILE_BYTES = 100 * 1000 * 1000;

    /** A million seconds at one point a second: the last second needs its point too. */
    public static final int POINTS = 1_000_001;

    /** Unpacked to packed size of an archive's entry or a gzip stream. */
    public static final int INFLATION_RATIO = 200;

    /** Below this size no ratio is suspicious: text of zeros is small whatever its ratio. */
    public static final long INFLATION_FLOOR = 16 * 1000 * 1000;

    public static final int ZIP_ENTRIES = 10_000;

    /** All entries together, unpacked. */
    public static final long ARCHIVE_BYTES = 20L * 1000 * 1000 * 1000;

    /** An Apple Health export's XML, which is read as a stream and never held. */
    public static final long HEALTH_EXPORT_BYTES = 8L * 1000 * 1000 * 1000;

    public static final int LAPS = 20_000;
    public static final int SESSIONS = 1_000;
    public static final int LENGTHS = 50_000;

    /** Series of a developer's own kept for one file. */
    public static final int EXTRA_COLUMNS = 32;

    public static final int NAME_LENGTH = 300;
    public static final int TEXT_LENGTH = 10_000;
    public static final int XML_DEPTH = 80;

    private Limits() {}

    /** @param points of one file, as far as it was read */
    public static void requirePoints(long points) {
        if (points > POINTS) {
            throw new UndecodableFile(Problem.TOO_MANY_POINTS);
        }
    }

    /** @param sessions of one file, as far as it was read */
    public static void requireSessions(long sessions) {
        if (sessions > SESSIONS) {
            throw new UndecodableFile(Problem.TOO_MANY_POINTS);
        }
    }
}
