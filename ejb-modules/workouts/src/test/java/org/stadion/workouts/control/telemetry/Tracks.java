package org.stadion.workouts.control.telemetry;

import org.stadion.workouts.control.analysis.geo.Earth;

/** A track drawn point by point, one second apart unless said otherwise. */
final class Tracks {
    private final TelemetryBuilder samples = new TelemetryBuilder();
    private long now = 1_717_228_800_000L;

    Tracks to(double latitude, double longitude) {
        nowhere();
        samples.putValue(Channel.LATITUDE, latitude);
        samples.putValue(Channel.LONGITUDE, longitude);
        return this;
    }

    /** Metres per second north from the equator for some seconds. */
    Tracks run(double fromLatitude, double longitude, double speed, int seconds) {
        for (var i = 0; i < seconds; i++) {
            to(fromLatitude + Math.toDegrees(speed * i / Earth.RADIUS), longitude);
        }
        return this;
    }

    Tracks nowhere() {
        samples.sample(now);
        now += 1000;
        return this;
    }

    Tracks with(Channel channel, double value) {
        samples.putValue(channel, value);
        return this;
    }

    Tracks after(int seconds) {
        now += seconds * 1000L - 1000;
        return this;
    }

    Tracks newSegment() {
        samples.startSegment();
        return this;
    }

    Telemetry build() {
        return samples.build();
    }
}
