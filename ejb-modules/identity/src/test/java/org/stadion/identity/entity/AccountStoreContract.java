package org.stadion.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.identity.entity.AccountFixture.ISSUER;
import static org.stadion.identity.entity.AccountFixture.MONDAY_7AM;
import static org.stadion.identity.entity.AccountFixture.anAccount;
import static org.stadion.identity.entity.AccountFixture.annasToken;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.identity.Claims;

/** What every {@link AccountStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface AccountStoreContract {

    AccountStore store();

    default void turnThePage() {}

    @Test
    default void finds_nobody_under_an_unknown_id() {
        assertThat(store().find(AthleteId.next())).isEmpty();
    }

    @Test
    default void finds_an_account_by_id_and_by_identity() {
        var account = anAccount(annasToken());

        assertThat(store().add(account)).isTrue();
        turnThePage();

        assertThat(store().find(account.id())).hasValueSatisfying(found -> {
            assertThat(found.username()).isEqualTo("anna");
            assertThat(found.email()).contains("anna@mail.example");
            assertThat(found.locale()).isEqualTo(Locale.of("ru"));
            assertThat(found.openedAt()).isEqualTo(MONDAY_7AM);
        });
        assertThat(store().find(ISSUER, "subject-of-anna")).map(Account::id).contains(account.id());
        assertThat(store().find("https://other.example", "subject-of-anna")).isEmpty();
    }

    @Test
    default void an_identity_has_one_account() {
        var first = anAccount(annasToken());
        store().add(first);

        assertThat(store().add(anAccount(annasToken()))).isFalse();
        assertThat(store().find(ISSUER, "subject-of-anna")).map(Account::id).contains(first.id());
    }

    @Test
    default void an_account_needs_no_address() {
        var account = anAccount(new Claims(ISSUER, "silent", "silent", "", ""));
        store().add(account);
        turnThePage();

        assertThat(store().find(account.id()))
                .hasValueSatisfying(found -> assertThat(found.email()).isEmpty());
    }

    @Test
    default void keeps_what_the_issuer_said_later() {
        var account = anAccount(annasToken());
        store().add(account);
        turnThePage();

        store().find(account.id())
                .orElseThrow()
                .hear(new Claims(ISSUER, "subject-of-anna", "anna.p", "petrova@mail.example", "", ""));
        turnThePage();

        assertThat(store().find(account.id())).hasValueSatisfying(found -> {
            assertThat(found.username()).isEqualTo("anna.p");
            assertThat(found.email()).contains("petrova@mail.example");
            assertThat(found.locale()).as("said nothing new").isEqualTo(Locale.of("ru"));
        });
    }
}
