package org.stadion.identity.entity;

import java.util.Optional;
import org.stadion.identity.AthleteId;

/** Holds accounts. */
public interface AccountStore {

    /** @return whether it was added: false when the issuer's subject has an account already, also when two race */
    boolean add(Account account);

    Optional<Account> find(AthleteId id);

    Optional<Account> find(String issuer, String subject);
}
