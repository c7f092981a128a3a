package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.telemetry.Channel;

/**
 * Our reading against Garmin's, field by field. What we drop as impossible the SDK has; that difference alone is allowed, and
 * only within the ranges we state.
 */
final class Comparison {
    /** The SDK expands packed and short fields into these. */
    private static final Map<Integer, Channel> FIELDS = fields();

    private final List<String> differences = new ArrayList<>();
    private int compared;

    private static Map<Integer, Channel> fields() {
        var fields = new HashMap<Integer, Channel>();
        for (var field = 0; field < 256; field++) {
            var channel = RecordFields.channel(field);
            if (channel != null && field != 2 && field != 6 && field != 99) {
                fields.put(field, channel);
            }
        }
        return fields;
    }

    int compared() {
        return compared;
    }

    void assertEqual() {
        assertThat(differences).isEmpty();
    }

    /** Records one by one; the session's samples must be the SDK's records from an index on. */
    void records(DecodedSession session, List<RecordMesg> records, int from) {
        var telemetry = session.telemetry();
        for (var i = 0; i < telemetry.size(); i++) {
            var record = records.get(from + i);
            if (telemetry.timed() && record.getTimestamp() != null) {
                var ours = (double) (telemetry.at(i).toEpochMilli() - FitReader.epochMillis(0)) / 1000;
                equal("time", i, ours, (double) record.getTimestamp().getTimestamp());
            }
            for (var field : FIELDS.entrySet()) {
                var column = telemetry.column(field.getValue());
                var ours = column.isEmpty() ? Double.NaN : column.get().value(i);
                record(field.getValue(), i, ours, expected(record, field.getKey(), field.getValue()));
            }
        }
    }

    private static double expected(RecordMesg record, int field, Channel channel) {
        var value = GarminSdk.value(record, field);
        if (channel == Channel.LATITUDE || channel == Channel.LONGITUDE) {
            return value / Channel.SEMICIRCLES;
        }
        if (channel == Channel.CADENCE && record.getFractionalCadence() != null) {
            return value + record.getFractionalCadence();
        }
        return value;
    }

    private void record(Channel channel, int sample, double ours, double theirs) {
        if (Double.isNaN(theirs) && !Double.isNaN(ours) && mayBeOurs(channel)) {
            return;
        }
        if (Double.isNaN(ours) && !Double.isNaN(theirs) && isDropped(channel, theirs)) {
            return;
        }
        // The SDK rounds a packed distance of 1/16 m to centimetres.
        var exact = channel == Channel.DISTANCE && Math.abs(ours - theirs) < 0.0051 ? theirs : ours;
        equal(channel.key(), sample, exact, theirs);
    }

    /** Filled from messages beside the records: stored heart rates, lengths, developer fields. */
    private static boolean mayBeOurs(Channel channel) {
        return switch (channel) {
            case HEART_RATE,
                    DISTANCE,
                    POWER,
                    CADENCE,
                    SPEED,
                    VERTICAL_OSCILLATION,
                    STANCE_TIME,
                    MUSCLE_OXYGEN,
                    TOTAL_HEMOGLOBIN,
                    CORE_TEMPERATURE -> true;
            default -> false;
        };
    }

    private static boolean isDropped(Channel channel, double theirs) {
        return switch (channel) {
            case HEART_RATE -> theirs < 20 || theirs > 250;
            case CADENCE -> theirs > 240;
            case POWER -> theirs > 3500;
            case SPEED -> theirs > 12.5;
            case ALTITUDE -> theirs <= -499.9 || theirs > 9000;
            case LATITUDE, LONGITUDE, DISTANCE, CORE_TEMPERATURE -> true;
            case RESPIRATION_RATE -> theirs > 200;
            default -> false;
        };
    }

    void totals(String name, Totals ours, Mesg message, List<TotalField> fields) {
        var expected = new EnumMap<Total, Double>(Total.class);
        for (var field : fields) {
            var value = GarminSdk.value(message, field.number());
            if (!Double.isNaN(value) && field.total().plausible(value)) {
                expected.put(field.total(), value);
            }
        }
        for (var total : Total.values()) {
            if (total == Total.AVG_CADENCE || total == Total.MAX_CADENCE || total == Total.LEFT_BALANCE) {
                continue;
            }
            var theirs = expected.getOrDefault(total, Double.NaN);
            var mine = ours.value(total).orElse(Double.NaN);
            var ranged = total.name().contains("SPEED") || total.name().contains("ALTITUDE");
            if (!(Double.isNaN(mine) && ranged)) {
                equal(name + " " + total.key(), 0, mine, theirs);
            }
        }
    }

    private void equal(String what, int sample, double ours, double theirs) {
        compared++;
        var same =
                Double.isNaN(ours) ? Double.isNaN(theirs) : Math.abs(ours - theirs) <= Math.abs(theirs) * 1e-6 + 1e-6;
        if (!same && differences.size() < 20) {
            differences.add(what + " of sample " + sample + ": ours " + ours + ", theirs " + theirs);
        }
    }
}
