package org.stadion.workouts.control.fit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.telemetry.Column;

/** Who recorded: the maker of the file, and the sensors that took part. */
final class FitDevices {
    private static final int CREATOR = 0;
    private static final int MOST_SENSORS = 40;
    private static final int DEVELOPMENT = 255;

    private Recorder maker = Recorder.UNKNOWN;
    private String software = "";
    private final Map<Integer, Recorder> sensors = new LinkedHashMap<>();

    void fileId(Message message) {
        if (maker.isUnknown()) {
            maker = recorder(message, 1, 2, 8, 3, "");
        }
    }

    void creator(Message message) {
        var version = message.number(0);
        if (software.isEmpty() && version != Column.MISSING) {
            software = version(version);
        }
    }

    void device(Message message) {
        var index = message.orElse(0, -1);
        var version = message.number(5);
        var device = recorder(message, 2, 4, 27, 3, version == Column.MISSING ? "" : version(version));
        if (index == CREATOR) {
            maker = merged(maker, device);
        } else if (index > CREATOR && !device.manufacturer().isEmpty() && sensors.size() < MOST_SENSORS) {
            sensors.merge(index, device, FitDevices::merged);
        }
    }

    private static Recorder recorder(Message message, int maker, int product, int name, int serial, String software) {
        var number = message.number(product);
        var model = PlainText.line(message.text(name), 64);
        var serialNumber = message.number(serial);
        return new Recorder(
                manufacturer(message.orElse(maker, -1)),
                !model.isEmpty() ? model : number == Column.MISSING ? "" : Long.toString(number),
                serialNumber == Column.MISSING ? "" : Long.toString(serialNumber),
                software);
    }

    private static String manufacturer(int number) {
        return number < 0 ? "" : FitNames.manufacturer(number);
    }

    /** Versions are counted in hundredths. */
    private static String version(long hundredths) {
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, Math.abs(hundredths % 100));
    }

    private static Recorder merged(Recorder first, Recorder second) {
        return new Recorder(
                first.manufacturer().isEmpty() ? second.manufacturer() : first.manufacturer(),
                isNamed(first.product()) || second.product().isEmpty() ? first.product() : second.product(),
                first.serial().isEmpty() ? second.serial() : first.serial(),
                first.software().isEmpty() ? second.software() : first.software());
    }

    /** A model's name says more than its number. */
    private static boolean isNamed(String product) {
        return !product.isEmpty() && !product.chars().allMatch(Character::isDigit);
    }

    /** A program without a number of its own names the device as a whole. */
    Recorder maker() {
        return new Recorder(
                maker.manufacturer().equals(FitNames.manufacturer(DEVELOPMENT)) && isNamed(maker.product())
                        ? ""
                        : maker.manufacturer(),
                maker.product(),
                maker.serial(),
                maker.software().isEmpty() ? software : maker.software());
    }

    List<Recorder> sensors() {
        return List.copyOf(sensors.values());
    }
}
