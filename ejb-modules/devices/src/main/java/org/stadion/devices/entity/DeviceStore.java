package org.stadion.devices.entity;

import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** Holds devices. */
public interface DeviceStore {

    /** @return whether it was added: false when the athlete has one of this name, also when two race */
    boolean add(Device device);

    /** Found, and changed by nobody else until this transaction ends. */
    Optional<Device> findForChange(AthleteId athlete, String name);

    /** Newest first. */
    List<Device> of(AthleteId athlete, Optional<Cursor> after, int most);
}
