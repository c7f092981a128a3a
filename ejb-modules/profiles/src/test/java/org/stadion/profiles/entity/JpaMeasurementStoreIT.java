package org.stadion.profiles.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaMeasurementStoreIT implements MeasurementStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("profiles");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaMeasurementStore store = new JpaMeasurementStore();

    {
        store.em = work.manager();
    }

    @Override
    public MeasurementStore store() {
        return store;
    }
}
