package org.stadion.identity.boundary;

import static org.stadion.identity.boundary.IdentityLog.LOG;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.stadion.identity.AccountNotFound;
import org.stadion.identity.AccountView;
import org.stadion.identity.Accounts;
import org.stadion.identity.AthleteId;
import org.stadion.identity.Claims;
import org.stadion.identity.entity.Account;
import org.stadion.identity.entity.AccountStore;
import org.stadion.identity.events.AccountOpened;
import org.stadion.kernel.Ids;

/** Open to every role: the edge asks before it knows who calls, and consumers ask without a caller. */
@Stateless
@PermitAll
public class AccountsDesk implements Accounts {

    @Inject
    AccountStore store;

    @Inject
    RecentCallers recent;

    @Inject
    Event<AccountOpened> opened;

    @Inject
    Clock clock;

    @Override
    public Entry enter(Claims claims) {
        return recent.recall(claims)
                .orElseGet(() -> store.find(claims.issuer(), claims.subject())
                        .map(account -> returning(account, claims))
                        .orElseGet(() -> first(claims)));
    }

    @Override
    public AccountView find(AthleteId athlete) {
        return store.find(athlete).map(AccountsDesk::view).orElseThrow(() -> new AccountNotFound(athlete));
    }

    private Entry returning(Account account, Claims claims) {
        var before = view(account);
        account.hear(claims);
        var now = view(account);
        if (now.equals(before)) {
            recent.remember(claims, now); // nothing to commit, so what is remembered is what is stored
        }
        return new Entry(now, false);
    }

    private Entry first(Claims claims) {
        var account = Account.open(AthleteId.next(), claims, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!store.add(account)) {
            var winner = store.find(claims.issuer(), claims.subject())
                    .orElseThrow(() -> new IllegalStateException("account neither added nor found"));
            return new Entry(view(winner), false);
        }
        opened.fire(new AccountOpened(
                Ids.next(), account.openedAt(), account.id(), account.username(), claims.displayName()));
        LOG.accountOpened(account.id().value());
        return new Entry(view(account), true);
    }

    private static AccountView view(Account account) {
        return new AccountView(
                account.id(), account.username(), account.email().orElse(null), account.locale(), account.openedAt());
    }
}
