package org.stadion.api.http;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many requests in a period for each caller, by the generic cell rate algorithm: per caller only the moment is kept
 * at which its allowance will be whole again. A caller may use the whole allowance in one burst; it then refills
 * steadily. Each server counts for itself.
 */
final class RateLimiter {

    /** Beyond so many remembered callers, those whose allowance is whole again are forgotten: they lose nothing. */
    private static final int MANY = 20_000;

    /** No more often than this, however many ask: it takes as long as there are callers. */
    private static final long BETWEEN_SWEEPS_MICROS = 1_000_000;

    private final Clock clock;
    private final long limit;
    private final long periodMicros;
    private final ConcurrentMap<String, AtomicLong> wholeAgainAt = new ConcurrentHashMap<>();
    private final AtomicLong nextSweepAt = new AtomicLong();

    /** @param limit requests in the period; 0 for no limit at all */
    RateLimiter(Clock clock, long limit, Duration period) {
        this.clock = clock;
        this.limit = limit;
        this.periodMicros = period.toNanos() / 1_000;
    }

    boolean unlimited() {
        return limit <= 0;
    }

    Verdict ask(String caller) {
        long now = now();
        long cost = Math.max(1, periodMicros / limit);
        forgetSomeAt(now);
        var whole = wholeAgainAt.computeIfAbsent(caller, first -> new AtomicLong(now));
        while (true) {
            long before = whole.get();
            long after = Math.max(before, now) + cost;
            boolean allowed = after - now <= periodMicros;
            if (!allowed) {
                return new Verdict(false, limit, 0, seconds(before - now), seconds(after - now - periodMicros));
            }
            if (whole.compareAndSet(before, after)) {
                return new Verdict(true, limit, (periodMicros - (after - now)) / cost, seconds(after - now), 0);
            }
        }
    }

    private void forgetSomeAt(long now) {
        long due = nextSweepAt.get();
        if (now >= due && wholeAgainAt.size() > MANY && nextSweepAt.compareAndSet(due, now + BETWEEN_SWEEPS_MICROS)) {
            wholeAgainAt.values().removeIf(whole -> whole.get() <= now);
        }
    }

    private long now() {
        var instant = clock.instant();
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }

    private static long seconds(long micros) {
        return Math.ceilDiv(micros, 1_000_000L);
    }

    /**
     * @param remaining requests left at once
     * @param resetS seconds until the allowance is whole again
     * @param retryAfterS seconds until the next request is allowed, 0 when this one is
     */
    record Verdict(boolean allowed, long limit, long remaining, long resetS, long retryAfterS) {}
}
