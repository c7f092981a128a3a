package org.stadion.workouts.control.fit;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;

/**
 * A record definition, worked out once: for each field of interest where it lies, how it is read and which column takes
 * it. Fields without interest cost nothing, for the messages of one definition all have one size.
 */
final class RecordPlan {
    /** How a record's bytes reach a column that no plain number fills. */
    interface Special {
        void apply(byte[] bytes, int at, int sample);
    }

    private record Step(int offset, int kind, int multiplier, ColumnBuilder column) {}

    private final int[] offsets;
    private final int[] kinds;
    private final int[] multipliers;
    private final ColumnBuilder[] columns;
    private final Special[] specials;
    private final int madeAfterDescriptions;

    private RecordPlan(List<Step> steps, List<Special> specials, int descriptions) {
        this.offsets = steps.stream().mapToInt(Step::offset).toArray();
        this.kinds = steps.stream().mapToInt(Step::kind).toArray();
        this.multipliers = steps.stream().mapToInt(Step::multiplier).toArray();
        this.columns = steps.stream().map(Step::column).toArray(ColumnBuilder[]::new);
        this.specials = specials.toArray(Special[]::new);
        this.madeAfterDescriptions = descriptions;
    }

    static RecordPlan of(Definition definition, RecordColumns records, DeveloperFields developers) {
        var steps = new ArrayList<Step>();
        var specials = new ArrayList<Special>();
        addFields(definition, records, false, steps);
        addFields(definition, records, true, steps);
        for (var field : definition.fields()) {
            if (field.sound()) {
                records.special(field).ifPresent(specials::add);
            }
        }
        for (var field : definition.developerFields()) {
            developers.column(field, definition.big()).ifPresent(specials::add);
        }
        return new RecordPlan(steps, specials, developers.known());
    }

    private static void addFields(Definition definition, RecordColumns records, boolean enhanced, List<Step> steps) {
        for (var field : definition.fields()) {
            var channel = RecordFields.channel(field.number());
            if (channel != null && field.sound() && RecordFields.isEnhanced(field.number()) == enhanced) {
                steps.add(new Step(
                        field.offset(),
                        field.kind(),
                        RecordFields.multiplier(field.number()),
                        records.column(channel)));
            }
        }
    }

    /** Whether developer fields were described since. */
    boolean isOutdated(DeveloperFields developers) {
        return madeAfterDescriptions != developers.known();
    }

    /** Reads one record message into a sample of all columns. */
    void apply(byte[] bytes, int at, int sample) {
        for (var i = 0; i < offsets.length; i++) {
            var raw = Wire.number(bytes, at + offsets[i], kinds[i]);
            if (raw != Column.MISSING) {
                columns[i].set(sample, raw * multipliers[i]);
            }
        }
        for (var special : specials) {
            special.apply(bytes, at, sample);
        }
    }
}
