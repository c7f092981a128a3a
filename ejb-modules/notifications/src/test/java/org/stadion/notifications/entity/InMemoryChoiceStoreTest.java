package org.stadion.notifications.entity;

class InMemoryChoiceStoreTest implements ChoiceStoreContract {

    private final ChoiceStore store = new InMemoryChoiceStore();

    @Override
    public ChoiceStore store() {
        return store;
    }
}
