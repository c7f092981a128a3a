package org.stadion.social.entity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.stadion.identity.AthleteId;

/** The twin of the database. */
public final class InMemoryQuotaStore implements QuotaStore {

    private final Map<Key, Window> windows = new HashMap<>();

    private record Key(AthleteId athlete, String deed) {}

    private record Window(Instant start, int used) {}

    @Override
    public int use(AthleteId athlete, String deed, Instant window) {
        return windows.merge(
                        new Key(athlete, deed),
                        new Window(window, 1),
                        (old, fresh) -> old.start().equals(window) ? new Window(window, old.used() + 1) : fresh)
                .used();
    }
}
