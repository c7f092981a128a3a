package org.stadion.workouts.control.codec;

/**
 * Reads what {@link RansEncoder} wrote, with the same tables in the same order. Foreign bytes give wrong symbols or
 * {@link CorruptTelemetry}, never an endless loop.
 */
final class RansDecoder {
    private static final int SLOT = Frequencies.TOTAL - 1;

    /** For each table and slot: symbol (8 bits), frequency less one (12 bits), slot's place in its symbol (12 bits). */
    private final int[] slots;

    private final ByteSource words;
    private long state;

    RansDecoder(Frequencies[] tables, int alphabet, ByteSource source) {
        slots = new int[tables.length << Frequencies.TOTAL_BITS];
        for (var table = 0; table < tables.length; table++) {
            fill(table << Frequencies.TOTAL_BITS, tables[table], alphabet);
        }
        var count = source.readCount(source.remaining() / Integer.BYTES);
        state = source.readVarint();
        if (state < RansEncoder.LOWEST) {
            throw new CorruptTelemetry("no encoder ends in this state");
        }
        words = source.readPart(count * Integer.BYTES);
    }

    private void fill(int at, Frequencies table, int alphabet) {
        var slot = at;
        for (var symbol = 0; symbol < alphabet; symbol++) {
            var frequency = table.frequency(symbol);
            for (var place = 0; place < frequency; place++) {
                slots[slot++] = (symbol << 24) | ((frequency - 1) << 12) | place;
            }
        }
    }

    /** The next symbol, coded with this table. */
    int next(int table) {
        var slot = slots[(table << Frequencies.TOTAL_BITS) | (int) (state & SLOT)];
        state = (((slot >>> 12) & SLOT) + 1) * (state >>> Frequencies.TOTAL_BITS) + (slot & SLOT);
        if (state < RansEncoder.LOWEST) {
            state = (state << 32) | (words.readInt() & 0xFFFF_FFFFL);
        }
        return slot >>> 24;
    }

    void finish() {
        if (state != RansEncoder.LOWEST || words.remaining() != 0) {
            throw new CorruptTelemetry("the symbols do not end where they should");
        }
    }
}
