package org.stadion.workouts.control.telemetry;

/** Finds how many decimal places a column has to spare. */
final class DecimalScale {
    private DecimalScale() {}

    /** The largest power of ten that divides the scale and every raw number; one if the scale is no power of ten. */
    static long spareFactor(Column column) {
        var factor = powerOfTen(column.scale());
        for (var i = 0; i < column.size() && factor > 1; i++) {
            var raw = column.raw(i);
            while (raw != Column.MISSING && raw % factor != 0) {
                factor /= 10;
            }
        }
        return factor;
    }

    private static long powerOfTen(double scale) {
        var power = 1L;
        while (power < scale && power < 1_000_000_000_000L) {
            power *= 10;
        }
        return power == scale ? power : 1;
    }
}
