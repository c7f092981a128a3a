package org.stadion.workouts.control.fit;

import java.util.Arrays;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * Heart rates that a strap stored under water and delivered afterwards, in messages of their own: up to eight beats
 * each, timed in 1/1024 s on the strap's clock, which one message ties to the file's.
 *
 * <p>A record without a heart rate gets the mean of the beats since the record before it; in a silence of up to five
 * seconds the last beat holds.
 */
final class HeartRates {
    private static final int TICKS = 1024;
    private static final int FRACTIONAL_TIMESTAMP = 0;
    private static final int BPM = 6;
    private static final int EVENT = 9;
    private static final int PACKED_EVENTS = 10;
    private static final long HOLD_MILLIS = 5000;
    private static final int MOST = 2_000_000;

    private long[] millis = new long[0];
    private byte[] beats = new byte[0];
    private int size;
    private double clockMillis = Double.NaN;
    private long ticks;
    private boolean anyTicks;

    void accept(Message message) {
        var timestamp = message.timestamp();
        var first = message.number(EVENT);
        if (timestamp >= 0 && first != Column.MISSING) {
            var fraction = message.value(FRACTIONAL_TIMESTAMP, 32_768, 0);
            var wall = FitReader.epochMillis(timestamp) + (Double.isNaN(fraction) ? 0 : fraction * 1000);
            clockMillis = wall - first * 1000.0 / TICKS;
        }
        if (Double.isNaN(clockMillis)) {
            return;
        }
        for (var i = 0; i < message.count(BPM); i++) {
            if (!advance(message, i)) {
                return;
            }
            add(message.number(BPM, i));
        }
    }

    /** Moves the strap's clock to a beat: given in full, or by its 12 lowest bits, packed two in three bytes. */
    private boolean advance(Message message, int beat) {
        var full = message.number(EVENT, beat);
        if (full != Column.MISSING) {
            ticks = anyTicks ? ticks + ((full - ticks) & 0xFFFF_FFFFL) : full;
            anyTicks = true;
            return true;
        }
        var at = beat / 2 * 3;
        if (!anyTicks || at + 2 >= message.rawSize(PACKED_EVENTS)) {
            return false;
        }
        var middle = message.rawByte(PACKED_EVENTS, at + 1);
        var low = beat % 2 == 0
                ? message.rawByte(PACKED_EVENTS, at) | (middle & 0x0F) << 8
                : middle >> 4 | message.rawByte(PACKED_EVENTS, at + 2) << 4;
        ticks += (low - ticks) & 0xFFF;
        return true;
    }

    private void add(long bpm) {
        if (bpm != Column.MISSING && bpm > 0 && bpm < 0xFF) {
            add(Math.round(clockMillis + ticks * 1000.0 / TICKS), (byte) bpm);
        }
    }

    private void add(long at, byte bpm) {
        if (size == MOST || (size > 0 && at < millis[size - 1])) {
            return;
        }
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, Math.max(256, size * 2));
            beats = Arrays.copyOf(beats, millis.length);
        }
        millis[size] = at;
        beats[size++] = bpm;
    }

    /** Takes over what a later file of the chain holds. */
    void append(HeartRates later) {
        for (var i = 0; i < later.size; i++) {
            add(later.millis[i], later.beats[i]);
        }
    }

    /** Fills the heart rate of records that have none at all. */
    void complete(TelemetryBuilder samples) {
        if (size == 0 || samples.measured(Channel.HEART_RATE)) {
            return;
        }
        var column = samples.column(Channel.HEART_RATE);
        var next = 0;
        for (var sample = 0; sample < samples.size(); sample++) {
            var time = samples.epochMillis(sample);
            if (time == Column.MISSING) {
                continue;
            }
            var sum = 0;
            var count = 0;
            for (; next < size && millis[next] <= time; next++) {
                if (millis[next] > time - HOLD_MILLIS) {
                    sum += beats[next] & 0xFF;
                    count++;
                }
            }
            if (count > 0) {
                column.set(sample, Math.round((double) sum / count));
            } else if (next > 0 && time - millis[next - 1] <= HOLD_MILLIS) {
                column.set(sample, beats[next - 1] & 0xFF);
            }
        }
    }
}
