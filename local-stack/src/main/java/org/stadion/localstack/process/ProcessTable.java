package org.stadion.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the kernel knows about a process; empty when it is gone or not ours to read. */
public final class ProcessTable {
    /** Position of the start time in /proc/PID/stat, counted behind the command's closing parenthesis. */
    private static final int START_TICKS = 19;

    private ProcessTable() {}

    static OptionalLong startTicks(long pid) {
        var stat = read(pid, "stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        return fields.length > START_TICKS
                ? OptionalLong.of(Long.parseLong(fields[START_TICKS]))
                : OptionalLong.empty();
    }

    /** Not gone, and not a zombie that only waits for its parent to look. */
    static boolean running(ProcessHandle process) {
        var stat = read(process.pid(), "stat");
        var state = stat.substring(stat.lastIndexOf(')') + 1).strip();
        return !state.isEmpty() && state.charAt(0) != 'Z';
    }

    /** Resident bytes of a process and all that it started; pages shared among them count once. */
    public static long residentBytes(ProcessHandle process) {
        return residentBytes(process.pid())
                + process.descendants()
                        .mapToLong(child -> residentBytes(child.pid()))
                        .sum();
    }

    /** Of this process alone. */
    public static long residentBytes(long pid) {
        return kilobytes(read(pid, "smaps_rollup"), "Pss:")
                        .orElseGet(
                                () -> kilobytes(read(pid, "status"), "VmRSS:").orElse(0))
                * 1024;
    }

    private static OptionalLong kilobytes(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(
                        line.substring(key.length()).replace("kB", "").strip()))
                .findFirst();
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}
