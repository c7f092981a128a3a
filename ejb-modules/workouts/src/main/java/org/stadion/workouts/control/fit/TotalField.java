package org.stadion.workouts.control.fit;

import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;

/** A field of a session or lap message that is a total of ours: {@code value = raw / scale - offset}. */
record TotalField(int number, Total total, double scale, double offset) {
    static TotalField of(int number, Total total) {
        return new TotalField(number, total, 1, 0);
    }

    static TotalField of(int number, Total total, double scale) {
        return new TotalField(number, total, scale, 0);
    }

    static TotalField altitude(int number, Total total) {
        return new TotalField(number, total, 5, 500);
    }

    void read(Message message, Totals.Builder totals) {
        var value = message.value(number, scale, offset);
        if (!Double.isNaN(value)) {
            totals.put(total, value);
        }
    }

    /** Adds the fraction of a cadence, in 1/128, to the whole that was read before. */
    static void addFraction(Message message, int field, Total cadence, Totals.Builder totals) {
        var fraction = message.value(field, 128, 0);
        if (!Double.isNaN(fraction)) {
            totals.value(cadence).ifPresent(whole -> totals.put(cadence, whole + fraction));
        }
    }

    /** The left leg's share from 14 bits of 1/100 percent; bit 15 says that they are the right leg's. */
    static void leftBalance(Message message, int field, Totals.Builder totals) {
        var written = message.orElse(field, 0);
        if ((written & 0x8000) != 0) {
            totals.put(Total.LEFT_BALANCE, 100 - (written & 0x3FFF) / 100.0);
        }
    }
}
