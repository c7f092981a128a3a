package org.stadion.notifications.entity;

class InMemoryDeliveryStoreTest implements DeliveryStoreContract {

    private final DeliveryStore store = new InMemoryDeliveryStore();
    private final NoticeStore notices = new InMemoryNoticeStore();

    @Override
    public DeliveryStore store() {
        return store;
    }

    @Override
    public NoticeStore notices() {
        return notices;
    }
}
