package org.stadion.identity.entity;

import java.time.Instant;
import org.stadion.identity.AthleteId;
import org.stadion.identity.Claims;

/** Tokens and accounts for tests. Say only what the test is about. */
public final class AccountFixture {

    public static final Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");
    public static final String ISSUER = "https://id.example/realms/stadion";

    private AccountFixture() {}

    public static Claims annasToken() {
        return new Claims(ISSUER, "subject-of-anna", "anna", "anna@mail.example", "Anna Ivanova", "ru");
    }

    static Account anAccount(Claims claims) {
        return Account.open(AthleteId.next(), claims, MONDAY_7AM);
    }
}
