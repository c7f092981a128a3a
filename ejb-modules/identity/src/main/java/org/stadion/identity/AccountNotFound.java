package org.stadion.identity;

import org.stadion.kernel.DomainException;

/** There is no such account. */
public class AccountNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public AccountNotFound(AthleteId id) {
        super("account-not-found", "There is no account " + id + ".");
    }
}
