package org.stadion.workouts.control.export;

/** FIT's base types that we write, each with the value that stands for "not measured". */
enum FitType {
    ENUM(0x00, 1, 0, 0xFE, 0xFF),
    SINT8(0x01, 1, -0x7F, 0x7E, 0x7F),
    UINT8(0x02, 1, 0, 0xFE, 0xFF),
    SINT16(0x83, 2, -0x7FFF, 0x7FFE, 0x7FFF),
    UINT16(0x84, 2, 0, 0xFFFE, 0xFFFF),
    SINT32(0x85, 4, -0x7FFF_FFFFL, 0x7FFF_FFFEL, 0x7FFF_FFFFL),
    UINT32(0x86, 4, 0, 0xFFFF_FFFEL, 0xFFFF_FFFFL),
    /** Its numbers are the bits of a double; all of them set is no number. */
    FLOAT64(0x89, 8, Long.MIN_VALUE, Long.MAX_VALUE, -1L);

    private final int code;
    private final int bytes;
    private final long least;
    private final long most;
    private final long invalid;

    FitType(int code, int bytes, long least, long most, long invalid) {
        this.code = code;
        this.bytes = bytes;
        this.least = least;
        this.most = most;
        this.invalid = invalid;
    }

    int code() {
        return code;
    }

    int bytes() {
        return bytes;
    }

    long invalid() {
        return invalid;
    }

    boolean holds(long number) {
        return number >= least && number <= most;
    }

    /** The number, or the invalid value if the type cannot hold it. */
    long fitting(long number) {
        return holds(number) ? number : invalid;
    }
}
