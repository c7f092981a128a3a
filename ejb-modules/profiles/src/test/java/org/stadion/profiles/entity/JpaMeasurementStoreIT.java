package org.stadion.profiles.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaMeasurementStoreIT implements MeasurementStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.of("profiles");

    private final UnitOfWork work = DATABASE.begin();
    private final JpaMeasurementStore store = new JpaMeasurementStore();

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
    public MeasurementStore store() {
        return store;
    }
}
