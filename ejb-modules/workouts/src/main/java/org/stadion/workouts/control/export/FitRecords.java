package org.stadion.workouts.control.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ExtraColumn;
import org.stadion.workouts.control.telemetry.Telemetry;

/** The record messages of a FIT file, all of one definition: the fields of the channels measured, and no others. */
final class FitRecords {
    private static final int RECORD = 20;
    private static final int DEVELOPER_DATA_ID = 207;
    private static final int FIELD_DESCRIPTION = 206;
    private static final int NAME_BYTES = 64;
    private static final int UNIT_BYTES = 16;
    private static final int PERCENT = 100;

    /** Says that the percentage is the right leg's. */
    private static final int RIGHT = 0x80;

    /** A full half turn is one more than the type holds, and the number before it means that nothing was measured. */
    private static final long EASTERNMOST = 0x7FFF_FFFEL;

    private static final int MOST_EXTRAS = 200;

    /** What a field description can say of a scale and an offset. */
    private static final int WIDEST_SCALE = 254;

    private static final int WIDEST_OFFSET = 126;

    private final Telemetry telemetry;
    private final List<FitChannel> fields;
    private final boolean cadenceHasFractions;
    private final List<ExtraColumn> extras = new ArrayList<>();
    private final FitMessage message;

    /** @param local the local number of the record message; the two after it are taken as well */
    FitRecords(Telemetry telemetry, int local) {
        this.telemetry = telemetry;
        this.fields = FitChannel.all().stream()
                .filter(field -> telemetry.has(field.channel()))
                .toList();
        this.cadenceHasFractions = telemetry
                .column(Channel.CADENCE)
                .filter(column -> column.scale() != 1)
                .isPresent();
        telemetry.columns().forEach((channel, column) -> {
            if (!FitChannel.knows(channel)) {
                extras.add(new ExtraColumn(channel.key(), channel.unit(), column));
            }
        });
        telemetry.extras().stream().limit(MOST_EXTRAS).forEach(extras::add);
        this.message = new FitMessage(local, RECORD).field(FitChannel.TIMESTAMP, FitType.UINT32);
        for (var field : fields) {
            message.field(field.number(), field.type());
        }
        if (cadenceHasFractions) {
            message.field(FitChannel.CADENCE_FRACTION, FitType.UINT8);
        }
        for (var i = 0; i < extras.size(); i++) {
            message.developerField(i, type(extras.get(i).column()));
        }
    }

    /** Whole numbers where scale and offset can be described, else doubles. */
    private static FitType type(Column column) {
        var describable = column.scale() == Math.rint(column.scale())
                && column.scale() <= WIDEST_SCALE
                && column.offset() == Math.rint(column.offset())
                && Math.abs(column.offset()) <= WIDEST_OFFSET;
        return describable && !column.wide() ? FitType.SINT32 : FitType.FLOAT64;
    }

    void define(FitSink sink, int local) throws IOException {
        if (!extras.isEmpty()) {
            developer(sink, local + 1);
            describe(sink, local + 2);
        }
        message.define(sink);
    }

    private static void developer(FitSink sink, int local) throws IOException {
        var id = new FitMessage(local, DEVELOPER_DATA_ID).bytes(1, 16).field(3, FitType.UINT8);
        id.define(sink);
        id.begin(sink);
        // An application id of our own, "stadion.example." in letters: readers only compare it.
        for (var letter : "stadion.example.".toCharArray()) {
            sink.put(letter, 1);
        }
        sink.put(0, 1);
    }

    private void describe(FitSink sink, int local) throws IOException {
        var description = new FitMessage(local, FIELD_DESCRIPTION)
                .field(0, FitType.UINT8)
                .field(1, FitType.UINT8)
                .field(2, FitType.UINT8)
                .text(3, NAME_BYTES)
                .field(6, FitType.UINT8)
                .field(7, FitType.SINT8)
                .text(8, UNIT_BYTES);
        description.define(sink);
        for (var i = 0; i < extras.size(); i++) {
            var column = extras.get(i).column();
            var type = type(column);
            description.begin(sink);
            sink.put(0, 1);
            sink.put(i, 1);
            sink.put(type.code(), 1);
            sink.put(extras.get(i).name(), NAME_BYTES);
            sink.put(type == FitType.SINT32 ? Math.round(column.scale()) : 1, 1);
            sink.put(type == FitType.SINT32 ? Math.round(column.offset()) : 0, 1);
            sink.put(extras.get(i).unit(), UNIT_BYTES);
        }
    }

    void write(FitSink sink, int sample, long fitSeconds) throws IOException {
        message.begin(sink);
        sink.put(fitSeconds, FitType.UINT32.bytes());
        for (var field : fields) {
            sink.put(raw(field, sample), field.type().bytes());
        }
        if (cadenceHasFractions) {
            sink.put(cadenceFraction(sample), 1);
        }
        for (var extra : extras) {
            var type = type(extra.column());
            sink.put(raw(extra.column(), type, sample), type.bytes());
        }
    }

    private long raw(FitChannel field, int sample) {
        var column = telemetry.column(field.channel()).orElseThrow();
        if (column.missing(sample)) {
            return field.type().invalid();
        }
        return switch (field.channel()) {
            case LEFT_BALANCE -> RIGHT | Math.round(PERCENT - column.value(sample));
            case CADENCE -> field.type().fitting(cadence128(column, sample) / FitChannel.CADENCE_FRACTIONS);
            case LATITUDE, LONGITUDE ->
                Math.clamp(
                        scaled(column, field.channel().scale(), field.channel().offset(), sample),
                        -EASTERNMOST,
                        EASTERNMOST);
            default ->
                field.type()
                        .fitting(scaled(
                                column, field.channel().scale(), field.channel().offset(), sample));
        };
    }

    private long cadenceFraction(int sample) {
        var column = telemetry.column(Channel.CADENCE).orElseThrow();
        return column.missing(sample)
                ? FitType.UINT8.invalid()
                : cadence128(column, sample) % FitChannel.CADENCE_FRACTIONS;
    }

    private static long cadence128(Column column, int sample) {
        return Math.round(column.value(sample) * FitChannel.CADENCE_FRACTIONS);
    }

    private static long scaled(Column column, double scale, double offset, int sample) {
        return column.scale() == scale && column.offset() == offset
                ? column.raw(sample)
                : Math.round((column.value(sample) + offset) * scale);
    }

    private static long raw(Column column, FitType type, int sample) {
        if (column.missing(sample)) {
            return type.invalid();
        }
        return type == FitType.SINT32
                ? type.fitting(column.raw(sample))
                : Double.doubleToRawLongBits(column.value(sample));
    }
}
