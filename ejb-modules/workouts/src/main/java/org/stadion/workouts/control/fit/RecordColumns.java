package org.stadion.workouts.control.fit;

import java.util.Optional;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * The columns that a file's record messages fill, in the order of the file.
 *
 * <p>Fields that say in another way what a plain field says too are kept apart and used only where the plain one is
 * never measured: 12-bit speed and distance, cadence with a fraction, accumulated power of 16 bits.
 */
final class RecordColumns {
    private static final double CADENCE_FRACTIONS = 128;

    private final TelemetryBuilder samples;
    private final int expected;
    private final ColumnBuilder packedSpeed = new ColumnBuilder(100, 0);
    private final ColumnBuilder packedDistance = new ColumnBuilder(16, 0);
    private final ColumnBuilder packedPower = new ColumnBuilder(1, 0);
    private final ColumnBuilder cadence256 = new ColumnBuilder(256, 0);
    private final ColumnBuilder cadenceFraction;
    private long distanceTravelled;
    private long powerAccumulated;

    RecordColumns(int expected) {
        this.expected = Math.min(Math.max(expected, 1), Limits.POINTS);
        this.samples = new TelemetryBuilder(this.expected);
        this.cadenceFraction = new ColumnBuilder(CADENCE_FRACTIONS, 0, this.expected);
    }

    TelemetryBuilder samples() {
        return samples;
    }

    ColumnBuilder column(Channel channel) {
        return samples.column(channel);
    }

    /** Begins a sample; {@link Column#MISSING} if its time is unknown. */
    int next(long epochMillis) {
        Limits.requirePoints(samples.size() + 1);
        samples.sample(epochMillis);
        return samples.size() - 1;
    }

    /** The reader of a field that is not simply a number of a channel. */
    Optional<RecordPlan.Special> special(Definition.Field field) {
        var offset = field.offset();
        var kind = field.kind();
        return switch (field.number()) {
            case RecordFields.COMPRESSED_SPEED_DISTANCE ->
                field.size() == 3
                        ? Optional.of((bytes, at, sample) -> speedAndDistance(bytes, at + offset, sample))
                        : Optional.empty();
            case RecordFields.COMPRESSED_ACCUMULATED_POWER ->
                Optional.of((bytes, at, sample) -> accumulate(Wire.number(bytes, at + offset, kind), sample));
            case RecordFields.LEFT_RIGHT_BALANCE ->
                Optional.of((bytes, at, sample) -> balance(Wire.number(bytes, at + offset, kind), sample));
            case RecordFields.CADENCE256 -> Optional.of(into(cadence256, offset, kind));
            case RecordFields.FRACTIONAL_CADENCE -> Optional.of(into(cadenceFraction, offset, kind));
            default -> Optional.empty();
        };
    }

    private static RecordPlan.Special into(ColumnBuilder column, int offset, int kind) {
        return (bytes, at, sample) -> {
            var raw = Wire.number(bytes, at + offset, kind);
            if (raw != Column.MISSING) {
                column.set(sample, raw);
            }
        };
    }

    /** Twelve bits of speed in 1/100 m/s, then twelve of distance in 1/16 m that roll over every 256 m. */
    private void speedAndDistance(byte[] bytes, int at, int sample) {
        var low = bytes[at] & 0xFF;
        var middle = bytes[at + 1] & 0xFF;
        var high = bytes[at + 2] & 0xFF;
        if ((low & middle & high) == 0xFF) {
            return;
        }
        packedSpeed.set(sample, low | (middle & 0x0F) << 8);
        distanceTravelled += ((middle >> 4 | high << 4) - distanceTravelled) & 0xFFF;
        packedDistance.set(sample, distanceTravelled);
    }

    private void accumulate(long rolling, int sample) {
        if (rolling != Column.MISSING) {
            powerAccumulated += (rolling - powerAccumulated) & 0xFFFF;
            packedPower.set(sample, powerAccumulated);
        }
    }

    /** Bit 7 says that the percentage is the right leg's; without it nobody knows whose it is. */
    private void balance(long written, int sample) {
        if (written != Column.MISSING && (written & 0x80) != 0 && (written & 0x7F) <= 100) {
            samples.column(Channel.LEFT_BALANCE).set(sample, 100 - (written & 0x7F));
        }
    }

    /** Lets what was kept apart stand in for what was never measured. */
    void complete() {
        standIn(Channel.SPEED, packedSpeed);
        standIn(Channel.DISTANCE, packedDistance);
        standIn(Channel.ACCUMULATED_POWER, packedPower);
        standIn(Channel.CADENCE, cadence256);
        addCadenceFractions();
    }

    private void standIn(Channel channel, ColumnBuilder apart) {
        if (!apart.isEmpty() && !samples.measured(channel)) {
            samples.adopt(channel, apart);
        }
    }

    private void addCadenceFractions() {
        if (!samples.measured(Channel.CADENCE) || !anyFraction()) {
            return;
        }
        var whole = samples.column(Channel.CADENCE);
        if (whole.scale() != 1) {
            return;
        }
        var exact = new ColumnBuilder(CADENCE_FRACTIONS, 0, expected);
        for (var i = 0; i < whole.size(); i++) {
            if (whole.raw(i) != Column.MISSING) {
                var fraction = cadenceFraction.raw(i) == Column.MISSING ? 0 : cadenceFraction.raw(i);
                exact.set(i, whole.raw(i) * (long) CADENCE_FRACTIONS + fraction);
            }
        }
        samples.adopt(Channel.CADENCE, exact);
    }

    private boolean anyFraction() {
        for (var i = 0; i < cadenceFraction.size(); i++) {
            if (cadenceFraction.raw(i) != Column.MISSING && cadenceFraction.raw(i) != 0) {
                return true;
            }
        }
        return false;
    }
}
