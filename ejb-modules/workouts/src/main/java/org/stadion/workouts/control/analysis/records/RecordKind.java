package org.stadion.workouts.control.analysis.records;

/** What a workout as a whole can be the best in, and which way is better. */
public enum RecordKind {
    AVERAGE_SPEED(RecordBook.HIGHER),
    AVERAGE_PACE(RecordBook.LOWER),
    BEST_PACE(RecordBook.LOWER),
    FARTHEST_DISTANCE(RecordBook.HIGHER),
    HIGHEST_ASCENT(RecordBook.HIGHER),
    LONGEST_DURATION(RecordBook.HIGHER),
    TOP_SPEED(RecordBook.HIGHER);

    private final RecordBook book;

    RecordKind(RecordBook book) {
        this.book = book;
    }

    public RecordBook book() {
        return book;
    }
}
