package org.stadion.devices.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** The twin of the database. */
public final class InMemoryDeviceStore implements DeviceStore {

    private static final Comparator<Cursor> NEWEST_FIRST = Comparator.comparing(Cursor::moment)
            .thenComparing(cursor -> cursor.id().toString())
            .reversed();

    private final List<Device> devices = new ArrayList<>();

    @Override
    public boolean add(Device device) {
        return findForChange(device.athlete(), device.name()).isEmpty() && devices.add(device);
    }

    @Override
    public Optional<Device> findForChange(AthleteId athlete, String name) {
        return devices.stream()
                .filter(d -> d.athlete().equals(athlete) && d.name().equals(name))
                .findFirst();
    }

    @Override
    public List<Device> of(AthleteId athlete, Optional<Cursor> after, int most) {
        return devices.stream()
                .filter(d -> d.athlete().equals(athlete))
                .filter(d -> after.map(cursor -> NEWEST_FIRST.compare(d.position(), cursor) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Device::position, NEWEST_FIRST))
                .limit(most)
                .toList();
    }
}
