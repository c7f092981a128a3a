package org.stadion.workouts.control.xml;

/** Tells text in UTF-8 from that of a program which wrote one byte a letter and said nothing of it, or UTF-8. */
final class Utf8 {
    private static final int LONGEST = 4;

    private Utf8() {}

    /** Whether there are bytes that UTF-8 has not, and no letter of more bytes than one that it has. */
    static boolean isRatherLatin(byte[] head) {
        var foreign = false;
        var at = 0;
        while (at < head.length) {
            var length = lengthAt(head, at);
            if (length > 1) {
                return false;
            }
            foreign |= length == 0 && at + LONGEST <= head.length;
            at++;
        }
        return foreign;
    }

    /** How many bytes the letter has, zero if it is none. */
    private static int lengthAt(byte[] head, int at) {
        var first = head[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        var length = first >= 0xC2 && first < 0xE0
                ? 2
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? LONGEST : 0;
        for (var i = 1; i < length; i++) {
            if (at + i >= head.length || (head[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
