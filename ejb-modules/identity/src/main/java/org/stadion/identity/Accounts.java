package org.stadion.identity;

/** Accounts: opened by the first call of a person that Keycloak let in. */
public interface Accounts {

    /** Finds the caller's account, or opens it: the answer says which. Safe when two first calls race. */
    Entry enter(Claims claims);

    /** @throws AccountNotFound if there is none */
    AccountView find(AthleteId athlete);

    /** @param opened whether this call opened the account */
    record Entry(AccountView account, boolean opened) {}
}
