package org.stadion.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.identity.entity.AccountFixture.ISSUER;
import static org.stadion.identity.entity.AccountFixture.annasToken;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AccountNotFound;
import org.stadion.identity.AthleteId;
import org.stadion.identity.Claims;
import org.stadion.identity.entity.InMemoryAccountStore;
import org.stadion.identity.events.AccountOpened;
import org.stadion.testing.SetClock;
import org.stadion.testing.Told;

class AccountsDeskTest {

    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final Told<AccountOpened> opened = new Told<>();
    private final AccountsDesk desk = new AccountsDesk();

    @BeforeEach
    void wire() {
        desk.store = store;
        desk.recent = new RecentCallers();
        desk.opened = opened;
        desk.clock = SetClock.at("2026-03-02T07:00:00.123456789Z");
    }

    @Test
    void the_first_call_opens_the_account_and_tells_it() {
        var entry = desk.enter(annasToken());

        assertThat(entry.opened()).isTrue();
        assertThat(entry.account().username()).isEqualTo("anna");
        assertThat(opened.events()).singleElement().satisfies(event -> {
            assertThat(event.athlete()).isEqualTo(entry.account().id());
            assertThat(event.displayName()).isEqualTo("Anna Ivanova");
        });
    }

    @Test
    void moments_are_as_exact_as_the_database_keeps_them() {
        assertThat(desk.enter(annasToken()).account().openedAt())
                .isEqualTo(Instant.parse("2026-03-02T07:00:00.123456Z"));
    }

    @Test
    void later_calls_find_the_same_account() {
        var first = desk.enter(annasToken());

        var second = desk.enter(annasToken());

        assertThat(second.opened()).isFalse();
        assertThat(second.account()).isEqualTo(first.account());
        assertThat(opened.events()).hasSize(1);
    }

    @Test
    void from_the_third_call_on_the_store_is_left_alone() {
        desk.enter(annasToken());
        desk.enter(annasToken());
        var asked = store.questions();

        desk.enter(annasToken());
        desk.enter(annasToken());

        assertThat(store.questions()).isEqualTo(asked);
    }

    @Test
    void a_new_address_in_the_token_becomes_the_accounts() {
        var id = desk.enter(annasToken()).account().id();
        desk.enter(annasToken());

        var moved = new Claims(ISSUER, "subject-of-anna", "anna", "new@mail.example", "Anna Ivanova", "ru");
        var entry = desk.enter(moved);

        assertThat(entry.account().email()).isEqualTo("new@mail.example");
        assertThat(desk.find(id).email()).isEqualTo("new@mail.example");
        assertThat(desk.enter(moved).account().email()).isEqualTo("new@mail.example");
    }

    @Test
    void the_same_subject_of_another_issuer_is_another_person() {
        var here = desk.enter(annasToken());

        var there = desk.enter(new Claims("https://other.example", "subject-of-anna", "anna", "", "", ""));

        assertThat(there.account().id()).isNotEqualTo(here.account().id());
    }

    @Test
    void a_token_without_a_subject_opens_nothing() {
        assertThatThrownBy(() -> desk.enter(new Claims(ISSUER, " ", "anna", "", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_athlete_has_no_account() {
        assertThatThrownBy(() -> desk.find(AthleteId.next())).isInstanceOf(AccountNotFound.class);
    }
}
