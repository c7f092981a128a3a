package org.stadion.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what the test says, until the test says otherwise. */
public final class SetClock extends Clock {

    private Instant now;

    private SetClock(Instant now) {
        this.now = now;
    }

    public static SetClock at(String moment) {
        return new SetClock(Instant.parse(moment));
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("rules name their zones");
    }
}
