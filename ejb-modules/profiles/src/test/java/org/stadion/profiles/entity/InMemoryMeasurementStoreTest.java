package org.stadion.profiles.entity;

class InMemoryMeasurementStoreTest implements MeasurementStoreContract {

    private final MeasurementStore store = new InMemoryMeasurementStore();

    @Override
    public MeasurementStore store() {
        return store;
    }
}
