package org.stadion.workouts.control.fit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * Fields that app developers add to records. A file describes them itself; one without a description is skipped.
 *
 * <p>A field that declares itself the equal of a native one, in that one's unit, becomes its channel where the device
 * does not measure it: running power, for instance. All others are kept under their own names.
 */
final class DeveloperFields {
    private static final int RECORD = 20;

    /** Floats of developers are sensor readings; four decimals are finer than any. */
    private static final double REAL_SCALE = 10_000;

    private static final Map<Channel, Set<String>> UNITS = Map.of(
            Channel.POWER, Set.of("", "w", "watt", "watts"),
            Channel.HEART_RATE, Set.of("", "bpm"),
            Channel.CADENCE, Set.of("", "rpm", "spm"),
            Channel.SPEED, Set.of("m/s"),
            Channel.DISTANCE, Set.of("m", "meters"),
            Channel.VERTICAL_OSCILLATION, Set.of("mm", "millimeters"),
            Channel.STANCE_TIME, Set.of("ms", "milliseconds"),
            Channel.MUSCLE_OXYGEN, Set.of("%", "percent"),
            Channel.TOTAL_HEMOGLOBIN, Set.of("g/dl"),
            Channel.CORE_TEMPERATURE, Set.of("°c", "c", "degc", "celsius"));

    private record Description(
            String name, String unit, int base, double scale, double offset, Optional<Channel> equal) {}

    private record Kept(Description description, ColumnBuilder column) {}

    private final Map<Integer, Description> descriptions = new HashMap<>();
    private final Map<Integer, Kept> kept = new LinkedHashMap<>();
    private final Set<Integer> reported = new HashSet<>();
    private final Warnings warnings;
    private int known;

    DeveloperFields(Warnings warnings) {
        this.warnings = warnings;
    }

    /** How many descriptions were read so far. */
    int known() {
        return known;
    }

    void describe(Message message) {
        var developer = message.orElse(0, -1);
        var number = message.orElse(1, -1);
        var base = message.orElse(2, -1);
        if (developer < 0 || number < 0 || base < 0) {
            return;
        }
        var name = PlainText.line(message.text(3), 64);
        var unit = PlainText.line(message.text(8), 16);
        var scale = message.orElse(6, 1);
        var offset = message.orElse(7, 0);
        descriptions.put(
                key(developer, number),
                new Description(
                        name.isEmpty() ? "field-" + number : name,
                        unit,
                        Wire.baseType(base),
                        scale == 0 ? 1 : scale,
                        offset,
                        equal(name, unit, message)));
        known++;
    }

    private static Optional<Channel> equal(String name, String unit, Message message) {
        var small = unit.toLowerCase(Locale.ROOT);
        if (name.equalsIgnoreCase("core_temperature") || name.equalsIgnoreCase("core body temperature")) {
            return Optional.of(Channel.CORE_TEMPERATURE)
                    .filter(channel -> UNITS.getOrDefault(channel, Set.of()).contains(small));
        }
        var nativeField = message.orElse(15, -1);
        if (nativeField < 0 || nativeField > 255 || message.orElse(14, RECORD) != RECORD) {
            return Optional.empty();
        }
        return Optional.ofNullable(RecordFields.channel(nativeField))
                .filter(channel -> UNITS.getOrDefault(channel, Set.of()).contains(small));
    }

    private static int key(int developer, int number) {
        return developer << 8 | number;
    }

    /** The reader of a developer field in records, if it is described and a number. */
    Optional<RecordPlan.Special> column(Definition.DeveloperField field, boolean big) {
        var key = key(field.developer(), field.number());
        var description = descriptions.get(key);
        if (description == null) {
            if (reported.add(key)) {
                warnings.add(WarningCode.DEVELOPER_FIELD_UNDECLARED);
            }
            return Optional.empty();
        }
        var kind = description.base() + (big ? Wire.BIG : 0);
        if (!Wire.isKnown(kind) || description.base() == Wire.STRING || field.size() < Wire.size(kind)) {
            return Optional.empty();
        }
        return keep(key, description).map(column -> reader(field.offset(), kind, column));
    }

    private Optional<ColumnBuilder> keep(int key, Description description) {
        var known = kept.get(key);
        if (known != null) {
            return Optional.of(known.column());
        }
        if (kept.size() == Limits.EXTRA_COLUMNS) {
            if (reported.add(key)) {
                warnings.add(WarningCode.DEVELOPER_FIELDS_DROPPED);
            }
            return Optional.empty();
        }
        var scale = Wire.isReal(description.base()) ? REAL_SCALE : description.scale();
        var column = new ColumnBuilder(scale, Wire.isReal(description.base()) ? 0 : description.offset());
        kept.put(key, new Kept(description, column));
        return Optional.of(column);
    }

    private static RecordPlan.Special reader(int offset, int kind, ColumnBuilder column) {
        return (bytes, at, sample) -> {
            if (Wire.isReal(kind)) {
                var value = Wire.real(bytes, at + offset, kind);
                if (Math.abs(value) < 1e12) {
                    column.set(sample, Math.round(value * REAL_SCALE));
                }
                return;
            }
            var raw = Wire.number(bytes, at + offset, kind);
            if (raw != Column.MISSING) {
                column.set(sample, raw);
            }
        };
    }

    /**
     * A triathlon has power from the pedals in one leg and from an app in the next: what the device did not measure is
     * taken from the equal field.
     */
    private static void fillPower(Kept field, TelemetryBuilder samples) {
        if (!field.description().equal().equals(Optional.of(Channel.POWER)) || !samples.measured(Channel.POWER)) {
            return;
        }
        var device = samples.column(Channel.POWER);
        var filled = new ColumnBuilder(device.scale(), device.offset(), device.size());
        for (var i = 0; i < Math.max(device.size(), field.column().size()); i++) {
            var raw = device.raw(i);
            filled.set(i, raw == Column.MISSING ? converted(field.column(), i, filled) : raw);
        }
        samples.adopt(Channel.POWER, filled);
    }

    private static long converted(ColumnBuilder from, int sample, ColumnBuilder to) {
        var raw = from.raw(sample);
        return raw == Column.MISSING
                ? raw
                : Math.round((raw / from.scale() - from.offset() + to.offset()) * to.scale());
    }

    /** Hands the columns over: as channels where they stand in for one, else under their names. */
    void complete(TelemetryBuilder samples) {
        for (var field : kept.values()) {
            var channel = field.description().equal().filter(equal -> !samples.measured(equal));
            if (field.column().isEmpty()) {
                continue;
            }
            fillPower(field, samples);
            if (channel.isPresent()) {
                samples.adopt(channel.get(), field.column());
            } else {
                samples.adopt(field.description().name(), field.description().unit(), field.column());
            }
        }
    }
}
