package org.stadion.devices.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaDeviceStoreIT implements DeviceStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.of("devices");

    private final UnitOfWork work = DATABASE.begin();
    private final JpaDeviceStore store = new JpaDeviceStore();

    {
        store.em = work.manager();
    }

    @AfterEach
    void undo() {
        work.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
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
