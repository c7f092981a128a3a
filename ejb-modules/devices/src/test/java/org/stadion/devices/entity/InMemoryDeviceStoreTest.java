package org.stadion.devices.entity;

class InMemoryDeviceStoreTest implements DeviceStoreContract {

    private final DeviceStore store = new InMemoryDeviceStore();

    @Override
    public DeviceStore store() {
        return store;
    }
}
