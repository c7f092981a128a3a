package org.stadion.gamification.entity;

class InMemoryScoreStoreTest implements ScoreStoreContract {

    private final ScoreStore store = new InMemoryScoreStore();

    @Override
    public ScoreStore store() {
        return store;
    }
}
