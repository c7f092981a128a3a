package org.stadion.workouts.control.fit;

/**
 * The header of one FIT file in a chain.
 *
 * @param from where the header begins
 * @param data where the messages begin
 * @param announced how many bytes of messages it promises; zero if the device never came to fill it in
 */
record FitHeader(int from, int data, long announced) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 32;

    /** Whether a FIT header of whatever size begins here. */
    static boolean hasMagic(byte[] bytes, int at) {
        return at + SHORTEST <= bytes.length
                && bytes[at + 8] == '.'
                && bytes[at + 9] == 'F'
                && bytes[at + 10] == 'I'
                && bytes[at + 11] == 'T';
    }

    static boolean isSound(byte[] bytes, int at) {
        if (!hasMagic(bytes, at)) {
            return false;
        }
        var size = bytes[at] & 0xFF;
        return size >= SHORTEST && size <= LONGEST && at + size <= bytes.length;
    }

    static FitHeader read(byte[] bytes, int at) {
        return new FitHeader(at, at + (bytes[at] & 0xFF), Wire.u32(bytes, at + 4, false));
    }

    /** Where the messages end: as announced, or with the bytes. */
    int end(byte[] bytes) {
        return announced == 0 ? bytes.length : (int) Math.min(data + announced, bytes.length);
    }

    /** Whether the messages and the checksum after them are all there. */
    boolean isComplete(byte[] bytes) {
        return announced != 0 && data + announced + 2 <= bytes.length;
    }
}
