package org.stadion.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentMap;

/** Holds together what signing in needs: the provider, the sessions and the seal. */
@ApplicationScoped
public class Entrance {

    @Inject
    ConsoleSettings settings;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/infinispan/cache/stadion/console-sessions")
    ConcurrentMap<String, String> store;

    private Secrets secrets;
    private IdentityProvider provider;
    private ConsoleSessions sessions;

    @PostConstruct
    void furnish() {
        secrets = new Secrets(settings.tokenKey());
        provider = new IdentityProvider(settings.issuer(), ConsoleSettings.CLIENT, settings.clientSecret(), clock);
        sessions = new ConsoleSessions(store, secrets, provider, clock);
    }

    Secrets secrets() {
        return secrets;
    }

    IdentityProvider provider() {
        return provider;
    }

    ConsoleSessions sessions() {
        return sessions;
    }
}
