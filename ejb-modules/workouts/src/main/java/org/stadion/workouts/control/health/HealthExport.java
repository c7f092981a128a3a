package org.stadion.workouts.control.health;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** Finds the workouts of an export. */
public final class HealthExport {
    public static final String ROOT = "HealthData";

    private static final int MOST_WORKOUTS = 100_000;

    private final List<HealthWorkout> workouts = new ArrayList<>();
    private boolean records;

    private HealthExport() {}

    /**
     * All workouts in the order of the export, with the measurements made meanwhile.
     *
     * @throws UndecodableFile if there is none
     */
    public static List<HealthWorkout> workouts(HealthFiles files) throws IOException {
        var export = new HealthExport();
        try (var stream = files.export()) {
            export.readWorkouts(XmlCursor.open(stream, new Warnings()));
        }
        if (export.workouts.isEmpty()) {
            throw new UndecodableFile(Problem.APPLE_HEALTH_NO_WORKOUTS);
        }
        if (export.records) {
            try (var stream = files.export()) {
                export.readRecords(XmlCursor.open(stream, new Warnings()));
            }
        }
        return export.workouts;
    }

    private void readWorkouts(XmlCursor xml) {
        try {
            if (!xml.nextChild(0)) {
                return;
            }
            var root = xml.depth();
            while (workouts.size() < MOST_WORKOUTS && xml.nextChild(root)) {
                if (xml.name().equals("Workout")) {
                    var workout = new HealthWorkout(xml);
                    workouts.add(workout);
                    workout.read(xml);
                } else if (xml.name().equals("Record")) {
                    records = true;
                }
            }
        } catch (XmlBroken broken) {
            if (workouts.isEmpty()) {
                throw new UndecodableFile(Problem.XML_MALFORMED);
            }
            workouts.getLast().cutOff();
        }
    }

    private void readRecords(XmlCursor xml) {
        if (xml.nextChild(0)) {
            new HealthRecords(workouts).read(xml);
        }
    }
}
