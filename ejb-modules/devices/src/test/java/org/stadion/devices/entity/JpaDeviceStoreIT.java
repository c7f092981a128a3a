package org.stadion.devices.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaDeviceStoreIT implements DeviceStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("devices");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaDeviceStore store = new JpaDeviceStore();

    {
        store.em = work.manager();
    }

    @Override
    public DeviceStore store() {
        return store;
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
