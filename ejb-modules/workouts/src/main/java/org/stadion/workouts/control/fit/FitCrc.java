package org.stadion.workouts.control.fit;

/**
 * The cyclic redundancy check of the FIT protocol: CRC-16/ARC, polynomial 0x8005 reflected, start value 0. Eight bytes
 * are folded a step, with one table for each place.
 */
public final class FitCrc {
    private static final int POLYNOMIAL = 0xA001;
    private static final int STEP = 8;
    private static final char[][] TABLES = tables();

    private FitCrc() {}

    private static char[][] tables() {
        var tables = new char[STEP][256];
        for (var i = 0; i < 256; i++) {
            var crc = i;
            for (var bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ POLYNOMIAL;
            }
            tables[0][i] = (char) crc;
        }
        for (var place = 1; place < STEP; place++) {
            for (var i = 0; i < 256; i++) {
                var earlier = tables[place - 1][i];
                tables[place][i] = (char) (earlier >>> 8 ^ tables[0][earlier & 0xFF]);
            }
        }
        return tables;
    }

    static int of(byte[] bytes, int from, int to) {
        return of(0, bytes, from, to);
    }

    /** @param before the checksum of the bytes before these */
    public static int of(int before, byte[] bytes, int from, int to) {
        var crc = before;
        var at = from;
        for (; at + STEP <= to; at += STEP) {
            crc = TABLES[7][(bytes[at] ^ crc) & 0xFF]
                    ^ TABLES[6][(bytes[at + 1] ^ crc >>> 8) & 0xFF]
                    ^ TABLES[5][bytes[at + 2] & 0xFF]
                    ^ TABLES[4][bytes[at + 3] & 0xFF]
                    ^ TABLES[3][bytes[at + 4] & 0xFF]
                    ^ TABLES[2][bytes[at + 5] & 0xFF]
                    ^ TABLES[1][bytes[at + 6] & 0xFF]
                    ^ TABLES[0][bytes[at + 7] & 0xFF];
        }
        for (; at < to; at++) {
            crc = crc >>> 8 ^ TABLES[0][(crc ^ bytes[at]) & 0xFF];
        }
        return crc;
    }
}
