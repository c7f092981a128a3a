package org.stadion.workouts.control.fit;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.stadion.workouts.control.telemetry.Column;

/**
 * FIT's base types on the wire. A kind is a base type's number, plus {@link #BIG} where the bytes are big-endian; every
 * base type has one value that stands for "not measured".
 */
final class Wire {
    static final int ENUM = 0;
    static final int SINT8 = 1;
    static final int UINT8 = 2;
    static final int SINT16 = 3;
    static final int UINT16 = 4;
    static final int SINT32 = 5;
    static final int UINT32 = 6;
    static final int STRING = 7;
    static final int FLOAT32 = 8;
    static final int FLOAT64 = 9;
    static final int UINT8Z = 10;
    static final int UINT16Z = 11;
    static final int UINT32Z = 12;
    static final int BYTE = 13;
    static final int SINT64 = 14;
    static final int UINT64 = 15;
    static final int UINT64Z = 16;
    static final int BIG = 32;

    private static final int[] SIZES = {1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8};

    private static final VarHandle S16L = MethodHandles.byteArrayViewVarHandle(short[].class, LITTLE_ENDIAN);
    private static final VarHandle S16B = MethodHandles.byteArrayViewVarHandle(short[].class, BIG_ENDIAN);
    private static final VarHandle S32L = MethodHandles.byteArrayViewVarHandle(int[].class, LITTLE_ENDIAN);
    private static final VarHandle S32B = MethodHandles.byteArrayViewVarHandle(int[].class, BIG_ENDIAN);
    private static final VarHandle S64L = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
    private static final VarHandle S64B = MethodHandles.byteArrayViewVarHandle(long[].class, BIG_ENDIAN);

    private Wire() {}

    /** The number of a base type as a definition writes it, whose upper bits only repeat what is known. */
    static int baseType(int written) {
        return written & 0x1F;
    }

    /** Bytes of one element; types of a future profile count as bytes. */
    static int size(int kind) {
        var base = kind & (BIG - 1);
        return base < SIZES.length ? SIZES[base] : 1;
    }

    static boolean isKnown(int kind) {
        return (kind & (BIG - 1)) < SIZES.length;
    }

    static boolean isReal(int kind) {
        var base = kind & (BIG - 1);
        return base == FLOAT32 || base == FLOAT64;
    }

    static int u16(byte[] bytes, int at, boolean big) {
        return (short) (big ? S16B : S16L).get(bytes, at) & 0xFFFF;
    }

    static long u32(byte[] bytes, int at, boolean big) {
        return (int) (big ? S32B : S32L).get(bytes, at) & 0xFFFF_FFFFL;
    }

    /** The whole number at a place, floats rounded; {@link Column#MISSING} for the invalid value. */
    static long number(byte[] bytes, int at, int kind) {
        return switch (kind) {
            case ENUM, UINT8, BYTE, ENUM + BIG, UINT8 + BIG, BYTE + BIG -> valid(bytes[at] & 0xFF, 0xFF);
            case SINT8, SINT8 + BIG -> valid(bytes[at], 0x7F);
            case UINT8Z, UINT8Z + BIG -> valid(bytes[at] & 0xFF, 0);
            case UINT16 -> valid((short) S16L.get(bytes, at) & 0xFFFF, 0xFFFF);
            case UINT16 + BIG -> valid((short) S16B.get(bytes, at) & 0xFFFF, 0xFFFF);
            case SINT16 -> valid((short) S16L.get(bytes, at), 0x7FFF);
            case SINT16 + BIG -> valid((short) S16B.get(bytes, at), 0x7FFF);
            case UINT16Z -> valid((short) S16L.get(bytes, at) & 0xFFFF, 0);
            case UINT16Z + BIG -> valid((short) S16B.get(bytes, at) & 0xFFFF, 0);
            case UINT32 -> valid((int) S32L.get(bytes, at) & 0xFFFF_FFFFL, 0xFFFF_FFFFL);
            case UINT32 + BIG -> valid((int) S32B.get(bytes, at) & 0xFFFF_FFFFL, 0xFFFF_FFFFL);
            case SINT32 -> valid((int) S32L.get(bytes, at), 0x7FFF_FFFF);
            case SINT32 + BIG -> valid((int) S32B.get(bytes, at), 0x7FFF_FFFF);
            case UINT32Z -> valid((int) S32L.get(bytes, at) & 0xFFFF_FFFFL, 0);
            case UINT32Z + BIG -> valid((int) S32B.get(bytes, at) & 0xFFFF_FFFFL, 0);
            case SINT64 -> valid((long) S64L.get(bytes, at), Long.MAX_VALUE);
            case SINT64 + BIG -> valid((long) S64B.get(bytes, at), Long.MAX_VALUE);
            case UINT64, UINT64Z -> unsigned((long) S64L.get(bytes, at));
            case UINT64 + BIG, UINT64Z + BIG -> unsigned((long) S64B.get(bytes, at));
            case FLOAT32, FLOAT64, FLOAT32 + BIG, FLOAT64 + BIG -> rounded(real(bytes, at, kind));
            default -> Column.MISSING;
        };
    }

    /** The number at a place; NaN for the invalid value, and for infinity. */
    static double real(byte[] bytes, int at, int kind) {
        var value = switch (kind) {
            case FLOAT32 -> Float.intBitsToFloat((int) S32L.get(bytes, at));
            case FLOAT32 + BIG -> Float.intBitsToFloat((int) S32B.get(bytes, at));
            case FLOAT64 -> Double.longBitsToDouble((long) S64L.get(bytes, at));
            case FLOAT64 + BIG -> Double.longBitsToDouble((long) S64B.get(bytes, at));
            default -> {
                var number = number(bytes, at, kind);
                yield number == Column.MISSING ? Double.NaN : number;
            }
        };
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static long valid(long number, long invalid) {
        return number == invalid ? Column.MISSING : number;
    }

    /** Both forms mark absence by all bits or none; nothing a device counts needs the upper half. */
    private static long unsigned(long number) {
        return number <= 0 ? Column.MISSING : number;
    }

    private static long rounded(double value) {
        return Double.isNaN(value) || Math.abs(value) > 0x1p62 ? Column.MISSING : Math.round(value);
    }
}
