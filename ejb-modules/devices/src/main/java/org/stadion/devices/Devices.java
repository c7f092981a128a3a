package org.stadion.devices;

import java.time.Instant;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.events.WorkoutRecorded;

/** An athlete's devices, known from the workouts they recorded. */
public interface Devices {

    Page<DeviceView> list(AthleteId athlete, PageRequest page);

    /** Notes that a workout came from a device; idempotent by event. */
    void onWorkoutRecorded(WorkoutRecorded event);

    record DeviceView(DeviceId id, String name, Instant firstSeenAt, Instant lastSeenAt, long workouts) {}
}
