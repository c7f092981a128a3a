package org.stadion.identity.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;

/** The twin of the database. */
public final class InMemoryAccountStore implements AccountStore {

    private final List<Account> accounts = new ArrayList<>();
    private int questions;

    @Override
    public boolean add(Account account) {
        return find(account.issuer(), account.subject()).isEmpty() && accounts.add(account);
    }

    @Override
    public Optional<Account> find(AthleteId id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Account> find(String issuer, String subject) {
        questions++;
        return accounts.stream()
                .filter(account ->
                        account.issuer().equals(issuer) && account.subject().equals(subject))
                .findFirst();
    }

    /** How often somebody asked for an identity. */
    public int questions() {
        return questions;
    }
}
