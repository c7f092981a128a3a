package org.stadion.system;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntToDoubleFunction;

/** A made-up course somewhere on earth: eastwards, then north, so that its reverse is another. A point a second. */
final class Course {

    /** Metres of a degree on the sphere of 6 371 008.8 m with which distances between positions are computed. */
    private static final double METRES_PER_DEGREE = 111_195.08;

    private static final double NO_POWER = -1;

    private final double latitude;
    private final double longitude;
    private final double metres;

    private Course(double latitude, double longitude, double metres) {
        this.latitude = latitude;
        this.longitude = longitude;
        this.metres = metres;
    }

    /** Near the equator, where degrees are alike; nobody was there before. */
    static Course somewhere(double metres) {
        var random = ThreadLocalRandom.current();
        return new Course(random.nextDouble(-0.4, 0.4), random.nextDouble(20, 30), metres);
    }

    /** Followed from its start to its end. */
    SampleFile gpx(String sport, Instant start, double metresPerSecond) {
        return gpx(
                sport,
                start,
                (int) Math.ceil(metres / metresPerSecond),
                second -> second * metresPerSecond,
                second -> NO_POWER);
    }

    SampleFile backwards(String sport, Instant start, double metresPerSecond) {
        var seconds = (int) Math.ceil(metres / metresPerSecond);
        return gpx(sport, start, seconds, second -> metres - second * metresPerSecond, second -> NO_POWER);
    }

    /** Ridden at 8 m/s with a power for each second. */
    static SampleFile ride(String sport, Instant start, int seconds, IntToDoubleFunction watts) {
        return somewhere(seconds * 8.0).gpx(sport, start, seconds, second -> second * 8.0, watts);
    }

    private SampleFile gpx(
            String sport, Instant start, int seconds, IntToDoubleFunction along, IntToDoubleFunction watts) {
        var gpx = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="stadion-tests" xmlns="http://www.topografix.com/GPX/1/1">
                <trk><type>%s</type><trkseg>
                """.formatted(sport));
        for (int second = 0; second <= seconds; second++) {
            var at = Math.clamp(along.applyAsDouble(second), 0, metres);
            var east = Math.min(at, metres / 2);
            gpx.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"%.8f\" lon=\"%.8f\"><time>%s</time>%s</trkpt>%n",
                    latitude + (at - east) / METRES_PER_DEGREE,
                    longitude + east / METRES_PER_DEGREE / Math.cos(Math.toRadians(latitude)),
                    start.plusSeconds(second),
                    watts.applyAsDouble(second) < 0
                            ? ""
                            : "<extensions><power>" + (int) watts.applyAsDouble(second) + "</power></extensions>"));
        }
        return SampleFile.text(
                "course.gpx", gpx.append("</trkseg></trk></gpx>\n").toString());
    }
}
