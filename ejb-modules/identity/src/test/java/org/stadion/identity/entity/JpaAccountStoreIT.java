package org.stadion.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.identity.entity.AccountFixture.anAccount;
import static org.stadion.identity.entity.AccountFixture.annasToken;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaAccountStoreIT implements AccountStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("identity");

    private final UnitOfWork work = DATABASE.begin();
    private final JpaAccountStore store = new JpaAccountStore();

    {
        store.em = work.manager();
    }

    @AfterEach
    void undo() {
        work.close();
        DATABASE.empty();
    }

    @Override
    public AccountStore store() {
        return store;
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }

    @Test
    void of_first_calls_that_race_one_opens_the_account() {
        var opened = Stream.generate(() -> CompletableFuture.supplyAsync(() -> DATABASE.transaction(manager -> {
                    var racing = new JpaAccountStore();
                    racing.em = manager;
                    return racing.add(anAccount(annasToken()));
                })))
                .limit(8)
                .toList();

        assertThat(opened.stream().filter(CompletableFuture::join)).hasSize(1);
    }
}
