package org.stadion.system;

import java.time.Instant;
import java.util.Locale;

/**
 * A hilly ride over a loop with heart rate and power, as a bike computer writes it: the strap loses contact for a minute, and
 * the rider stops for a coffee.
 */
final class SampleRide {

    private static final double LATITUDE = 47.3769;
    private static final double LONGITUDE = 8.5417;
    private static final double METRES_A_DEGREE = 111_195;
    private static final int COFFEE_FROM = 1_500;
    private static final int COFFEE_TO = 1_740;

    private SampleRide() {}

    static SampleFile of(String name, Instant start, int seconds) {
        var gpx = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx version="1.1" creator="stadion-tests" xmlns="http://www.topografix.com/GPX/1/1"
                 xmlns:tpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
            <trk><name>Over the hills</name><type>cycling</type><trkseg>
            """);
        for (int s = 0; s <= seconds; s += 2) {
            if (s < COFFEE_FROM || s >= COFFEE_TO) {
                gpx.append(point(start, s, seconds));
            }
        }
        return SampleFile.text(name, gpx.append("</trkseg></trk></gpx>\n").toString());
    }

    private static String point(Instant start, int second, int seconds) {
        int riding = second < COFFEE_FROM ? second : second - (COFFEE_TO - COFFEE_FROM);
        double round = 2 * Math.PI * riding / (seconds - (COFFEE_TO - COFFEE_FROM));
        double radius = 2_600
                * (1 + 0.32 * Math.sin(3 * round + 0.4) + 0.14 * Math.cos(7 * round) + 0.05 * Math.sin(17 * round));
        double north = radius * Math.cos(round);
        double east = 1.5 * radius * Math.sin(round);
        double slope = Math.cos(2 * round) + 0.6 * Math.cos(5 * round);
        double elevation = 430 + 120 * (Math.sin(2 * round) / 2 + 0.6 * Math.sin(5 * round) / 5) + 60 * Math.sin(round);
        double watts = Math.max(0, 195 + 90 * slope + 24 * Math.sin(second * 0.7) + 11 * Math.sin(second * 2.3));
        double beats = 128 + 17 * slope + 9 * Math.sin(round - 0.8) + 1.5 * Math.sin(second * 0.11);
        boolean strapLost = second > 2_300 && second < 2_360;
        return String.format(
                Locale.ROOT,
                "<trkpt lat=\"%.7f\" lon=\"%.7f\"><ele>%.1f</ele><time>%s</time><extensions><power>%d</power>"
                        + "<tpx:TrackPointExtension>%s<tpx:cad>%d</tpx:cad></tpx:TrackPointExtension></extensions></trkpt>%n",
                LATITUDE + north / METRES_A_DEGREE,
                LONGITUDE + east / (METRES_A_DEGREE * Math.cos(Math.toRadians(LATITUDE))),
                elevation,
                start.plusSeconds(second),
                Math.round(watts),
                strapLost ? "" : "<tpx:hr>" + Math.round(beats) + "</tpx:hr>",
                Math.round(84 + 6 * Math.sin(second * 0.05)));
    }
}
