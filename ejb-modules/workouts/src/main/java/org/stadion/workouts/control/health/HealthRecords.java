package org.stadion.workouts.control.health;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.IsoTime;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** The second reading of an export: records that were measured while a workout lasted become its series. */
final class HealthRecords {
    /** @param factor from the export's unit to the channel's */
    private record Kind(Channel channel, String unit, double factor) {}

    private static final String PREFIX = "HKQuantityTypeIdentifier";
    private static final Map<String, Kind> KINDS = Map.of(
            "HeartRate", new Kind(Channel.HEART_RATE, "count/min", 1),
            "RunningPower", new Kind(Channel.POWER, "W", 1),
            "CyclingPower", new Kind(Channel.POWER, "W", 1),
            "CyclingCadence", new Kind(Channel.CADENCE, "count/min", 1),
            "RunningVerticalOscillation", new Kind(Channel.VERTICAL_OSCILLATION, "cm", 10),
            "RunningGroundContactTime", new Kind(Channel.STANCE_TIME, "ms", 1),
            "RunningStrideLength", new Kind(Channel.STEP_LENGTH, "m", 1000),
            "RespiratoryRate", new Kind(Channel.RESPIRATION_RATE, "count/min", 1));

    private final List<HealthWorkout> workouts;
    private final IsoTime times = new IsoTime(new Warnings());

    HealthRecords(List<HealthWorkout> workouts) {
        this.workouts = workouts.stream()
                .filter(HealthWorkout::isSound)
                .sorted(Comparator.comparingLong(HealthWorkout::startMillis))
                .toList();
    }

    /** Reads the records inside the root element, which is open. */
    void read(XmlCursor xml) {
        try {
            var root = xml.depth();
            while (!workouts.isEmpty() && xml.nextChild(root)) {
                if (xml.name().equals("Record")) {
                    record(xml);
                }
            }
        } catch (XmlBroken broken) {
            // The first reading met the same end and said so.
            return;
        }
    }

    private void record(XmlCursor xml) {
        var type = xml.attribute("type");
        var kind = type.startsWith(PREFIX) ? KINDS.get(type.substring(PREFIX.length())) : null;
        if (kind == null || !xml.attribute("unit").equals(kind.unit())) {
            return;
        }
        var at = times.epochMillis(xml.attribute("startDate"));
        if (at == Column.MISSING) {
            return;
        }
        var workout = during(at);
        if (workout >= 0) {
            var value = DecimalText.real(xml.attribute("value")) * kind.factor();
            workouts.get(workout).series().add(kind.channel(), at, value);
        }
    }

    /** The last workout that had begun by then, if it was not over. */
    private int during(long at) {
        var low = 0;
        var high = workouts.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (workouts.get(middle).startMillis() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && at <= workouts.get(low - 1).endMillis() ? low - 1 : -1;
    }
}
