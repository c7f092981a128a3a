package org.stadion.content.entity;

class InMemoryArticleStoreTest implements ArticleStoreContract {

    private final ArticleStore store = new InMemoryArticleStore();

    @Override
    public ArticleStore store() {
        return store;
    }
}
