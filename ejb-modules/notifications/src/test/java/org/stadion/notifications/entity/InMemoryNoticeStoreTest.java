package org.stadion.notifications.entity;

class InMemoryNoticeStoreTest implements NoticeStoreContract {

    private final NoticeStore store = new InMemoryNoticeStore();

    @Override
    public NoticeStore store() {
        return store;
    }
}
