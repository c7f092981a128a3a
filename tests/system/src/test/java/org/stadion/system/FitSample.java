package org.stadion.system;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

/** FIT files made message by message: the few kinds of which a swim and a race are made. */
final class FitSample {
    private static final long EPOCH = 631_065_600L;
    private static final int ENUM = 0x00;
    private static final int UINT8 = 0x02;
    private static final int UINT16 = 0x84;
    private static final int UINT32 = 0x86;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private FitSample() {
        define(0, 0, List.of(new int[] {0, 1, ENUM}));
        data(0, List.of(new long[] {4, 1}));
        define(1, 20, List.of(new int[] {253, 4, UINT32}, new int[] {5, 4, UINT32}, new int[] {3, 1, UINT8}, new int[] {
            7, 2, UINT16
        }));
        define(
                2,
                101,
                List.of(
                        new int[] {253, 4, UINT32},
                        new int[] {2, 4, UINT32},
                        new int[] {3, 4, UINT32},
                        new int[] {5, 2, UINT16},
                        new int[] {7, 1, ENUM},
                        new int[] {12, 1, ENUM}));
        define(
                3,
                18,
                List.of(
                        new int[] {253, 4, UINT32},
                        new int[] {2, 4, UINT32},
                        new int[] {5, 1, ENUM},
                        new int[] {6, 1, ENUM},
                        new int[] {7, 4, UINT32},
                        new int[] {9, 4, UINT32},
                        new int[] {44, 2, UINT16}));
    }

    /** Lengths of 25 m in half a minute each with 14 strokes, a heart rate at the end of each. */
    static SampleFile poolSwim(String name, Instant start, int lengths) {
        var fit = new FitSample();
        var at = start.getEpochSecond() - EPOCH;
        for (var i = 0; i < lengths; i++) {
            fit.record(at + 30L * (i + 1), 2500L * (i + 1), 120 + i, 0xFFFF);
            fit.data(
                    2,
                    List.of(
                            new long[] {at + 30L * (i + 1), 4},
                            new long[] {at + 30L * i, 4},
                            new long[] {30_000, 4},
                            new long[] {14, 2},
                            new long[] {0, 1},
                            new long[] {1, 1}));
        }
        fit.session(at, 5, 17, 30L * lengths, 2500L * lengths, 2500);
        return fit.file(name);
    }

    /** Ten minutes on the bike, then five of running, in one file. */
    static SampleFile duathlon(String name, Instant start) {
        var fit = new FitSample();
        var at = start.getEpochSecond() - EPOCH;
        for (var i = 0; i < 900; i++) {
            var rides = i < 600;
            fit.record(at + i, rides ? i * 800L : (i - 600) * 300L, 110 + i % 50, rides ? 150 + i % 90 : 0xFFFF);
        }
        fit.session(at, 2, 0, 599, 599 * 800L, 0xFFFF);
        fit.session(at + 600, 1, 0, 299, 299 * 300L, 0xFFFF);
        return fit.file(name);
    }

    private void record(long at, long centimetres, int beats, int watts) {
        data(1, List.of(new long[] {at, 4}, new long[] {centimetres, 4}, new long[] {beats, 1}, new long[] {watts, 2}));
    }

    private void session(long start, int sport, int subSport, long seconds, long centimetres, int poolCentimetres) {
        data(
                3,
                List.of(
                        new long[] {start + seconds, 4},
                        new long[] {start, 4},
                        new long[] {sport, 1},
                        new long[] {subSport, 1},
                        new long[] {seconds * 1000, 4},
                        new long[] {centimetres, 4},
                        new long[] {poolCentimetres, 2}));
    }

    private void define(int local, int global, List<int[]> fields) {
        body.write(0x40 | local);
        put(body, 0, 2);
        put(body, global, 2);
        body.write(fields.size());
        fields.forEach(field -> {
            for (var part : field) {
                body.write(part);
            }
        });
    }

    /** @param values each with its size in bytes */
    private void data(int local, List<long[]> values) {
        body.write(local);
        values.forEach(value -> put(body, value[0], (int) value[1]));
    }

    private static void put(ByteArrayOutputStream out, long number, int bytes) {
        for (var i = 0; i < bytes; i++) {
            out.write((int) (number >>> (8 * i)) & 0xFF);
        }
    }

    private SampleFile file(String name) {
        var file = new ByteArrayOutputStream();
        file.write(12);
        file.write(0x10);
        put(file, 100, 2);
        put(file, body.size(), 4);
        for (var letter : ".FIT".toCharArray()) {
            file.write(letter);
        }
        file.writeBytes(body.toByteArray());
        put(file, checksum(file.toByteArray()), 2);
        return new SampleFile(name, file.toByteArray());
    }

    private static int checksum(byte[] bytes) {
        var crc = 0;
        for (var b : bytes) {
            crc ^= b & 0xFF;
            for (var bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
            }
        }
        return crc;
    }
}
