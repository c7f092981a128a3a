package org.stadion.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stadion.identity.AccountView;
import org.stadion.identity.Accounts;
import org.stadion.identity.Claims;

/**
 * The accounts of those who called lately, so that most calls need no database. An answer is given only while the token
 * says the same as before; whatever differs is asked again. Holds committed accounts only.
 */
@ApplicationScoped
class RecentCallers {

    private static final int MOST = 10_000;

    private final Map<Caller, Known> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Known> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Accounts.Entry> recall(Claims claims) {
        var recent = known.get(Caller.of(claims));
        return recent == null || !recent.claims().equals(claims)
                ? Optional.empty()
                : Optional.of(new Accounts.Entry(recent.account(), false));
    }

    synchronized void remember(Claims claims, AccountView account) {
        known.put(Caller.of(claims), new Known(claims, account));
    }

    private record Caller(String issuer, String subject) {
        static Caller of(Claims claims) {
            return new Caller(claims.issuer(), claims.subject());
        }
    }

    private record Known(Claims claims, AccountView account) {}
}
