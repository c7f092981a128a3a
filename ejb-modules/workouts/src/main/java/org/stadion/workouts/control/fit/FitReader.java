package org.stadion.workouts.control.fit;

import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;

/**
 * Walks over the messages of one FIT file. Records go straight into columns, the few other messages of interest to
 * {@link FitContent}, and all the rest is stepped over. The walk ends at the first byte that cannot be a message: without
 * a definition nobody knows where the next one begins.
 */
final class FitReader {
    private static final int RECORD = 20;
    private static final int COMPRESSED = 0x80;
    private static final int DEFINITION = 0x40;
    private static final int DEVELOPER = 0x20;
    private static final long EPOCH = 631_065_600;

    private final byte[] bytes;
    private final int end;
    private final Warnings warnings;
    private final FitContent content;
    private final @Nullable Definition[] definitions = new @Nullable Definition[16];
    private long lastTimestamp = -1;
    private int at;

    private FitReader(byte[] bytes, int from, int end, Warnings warnings) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.warnings = warnings;
        this.content = new FitContent(warnings);
    }

    /** Reads the messages between two places. */
    static FitContent read(byte[] bytes, int from, int end, Warnings warnings) {
        var reader = new FitReader(bytes, from, end, warnings);
        reader.walk();
        return reader.content;
    }

    /** Milliseconds since 1970 of a FIT time. */
    static long epochMillis(long seconds) {
        return (seconds + EPOCH) * 1000;
    }

    private void walk() {
        var readable = true;
        while (readable && at < end) {
            var header = bytes[at++] & 0xFF;
            if ((header & COMPRESSED) != 0) {
                readable = data(definitions[header >> 5 & 3], compressed(header & 0x1F));
            } else if ((header & DEFINITION) != 0) {
                readable = definition(header & 0x0F, (header & DEVELOPER) != 0);
            } else {
                readable = data(definitions[header & 0x0F], -1);
            }
        }
    }

    /** The five low bits of a time; they roll over every 32 seconds. */
    private long compressed(int bits) {
        if (lastTimestamp < 0) {
            return -1;
        }
        return lastTimestamp + ((bits - lastTimestamp) & 0x1F);
    }

    private boolean definition(int local, boolean developer) {
        var length = Definition.length(bytes, at, end, developer);
        if (length < 0) {
            return stop(WarningCode.FILE_TRUNCATED);
        }
        if (!Definition.orderIsKnown(bytes, at)) {
            return stop(WarningCode.MESSAGE_UNREADABLE);
        }
        var known = definitions[local];
        if (known == null || !known.isWrittenAs(bytes, at, length)) {
            definitions[local] = Definition.read(bytes, at, length, developer);
            reportUnsoundFields(definitions[local]);
        }
        at += length;
        return true;
    }

    private void reportUnsoundFields(@Nullable Definition definition) {
        if (definition == null || definition.global() != RECORD) {
            return;
        }
        for (var field : definition.fields()) {
            if (!field.sound()) {
                warnings.add(WarningCode.FIELD_SIZE_WRONG);
            }
        }
    }

    private boolean data(@Nullable Definition definition, long compressedTime) {
        if (definition == null) {
            return stop(WarningCode.MESSAGE_UNREADABLE);
        }
        if (at + definition.size() > end) {
            return stop(WarningCode.FILE_TRUNCATED);
        }
        var time = compressedTime >= 0 ? compressedTime : definition.timestamp(bytes, at);
        if (time >= 0) {
            lastTimestamp = time;
        }
        if (definition.global() == RECORD) {
            record(definition);
        } else if (FitContent.wants(definition.global())) {
            content.accept(new Message(definition, bytes, at), lastTimestamp);
        }
        at += definition.size();
        return true;
    }

    private void record(Definition definition) {
        var plan = definition.plan();
        if (plan == null || plan.isOutdated(content.developers())) {
            var records = content.records((end - at) / Math.max(1, definition.size()) + 1);
            plan = RecordPlan.of(definition, records, content.developers());
            definition.plan(plan);
        }
        var sample = content.records(0).next(lastTimestamp < 0 ? Column.MISSING : epochMillis(lastTimestamp));
        plan.apply(bytes, at, sample);
    }

    private boolean stop(WarningCode why) {
        warnings.add(why);
        return false;
    }
}
