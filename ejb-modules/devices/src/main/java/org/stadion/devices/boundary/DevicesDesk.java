package org.stadion.devices.boundary;

import static org.stadion.devices.boundary.DevicesLog.LOG;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stadion.devices.DeviceId;
import org.stadion.devices.Devices;
import org.stadion.devices.entity.Device;
import org.stadion.devices.entity.DeviceStore;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.HandledEvents;
import org.stadion.workouts.events.WorkoutRecorded;

/** Gets to know devices from the workouts that they recorded. */
@Stateless
@RolesAllowed("athlete")
public class DevicesDesk implements Devices {

    private static final String CONSUMER = "devices";
    private static final int LONGEST_NAME = 200;

    @Inject
    DeviceStore devices;

    @Inject
    HandledEvents handled;

    @Override
    public Page<DeviceView> list(AthleteId athlete, PageRequest page) {
        var rows = devices.of(athlete, page.cursor(), page.limit() + 1);
        return Page.of(rows, page.limit(), Device::position).map(DevicesDesk::view);
    }

    @Override
    @PermitAll
    public void onWorkoutRecorded(WorkoutRecorded event) {
        var workout = event.state();
        var name = name(workout.source());
        if (!name.isEmpty() && handled.firstTime(event.eventId(), CONSUMER)) {
            note(workout.athlete(), name, workout.startedAt().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private void note(AthleteId athlete, String name, Instant startedAt) {
        var known = devices.findForChange(athlete, name);
        if (known.isPresent()) {
            known.get().recorded(startedAt);
            return;
        }
        var device = Device.meet(DeviceId.next(), athlete, name, startedAt);
        if (devices.add(device)) {
            LOG.deviceMet(device.id().value(), athlete.value());
        } else { // somebody was quicker
            devices.findForChange(athlete, name).ifPresent(met -> met.recorded(startedAt));
        }
    }

    private static String name(String source) {
        var plain = source.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    private static DeviceView view(Device device) {
        return new DeviceView(device.id(), device.name(), device.firstSeenAt(), device.lastSeenAt(), device.workouts());
    }
}
