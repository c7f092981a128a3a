package org.stadion.workouts.control.telemetry;

/**
 * Recognises degrees that a device measured in semicircles. Services print them with fifteen decimals; in semicircles
 * they take half the room and lose nothing.
 */
final class Semicircles {
    /** Up to seven decimals fit an {@code int} as they are. */
    private static final double SEVEN_DECIMALS = 1e7;

    private Semicircles() {}

    /** The column in semicircles if every value is one to its last digit, else the column itself. */
    static Column ifExact(Column column) {
        if (column.scale() <= SEVEN_DECIMALS || column.scale() == Channel.SEMICIRCLES || column.offset() != 0) {
            return column;
        }
        var tolerance = 1 / column.scale();
        var semicircles = new ColumnBuilder(Channel.SEMICIRCLES, 0, column.size());
        for (var i = 0; i < column.size(); i++) {
            if (!column.missing(i)) {
                var degrees = column.value(i);
                var nearest = Math.round(degrees * Channel.SEMICIRCLES);
                if (Math.abs(nearest / Channel.SEMICIRCLES - degrees) > tolerance) {
                    return column;
                }
                semicircles.set(i, nearest);
            }
        }
        return semicircles.build(column.size());
    }
}
