package org.stadion.localstack.demo;

import java.util.Arrays;
import java.util.Random;

/**
 * A closed loop through the country around a city, of a given length: a circle with bulges. What lies at which distance is found
 * by walking along a fine polygon.
 */
final class Course {
    private static final int CORNERS = 1440;
    private static final int BULGES = 5;
    private static final double METRES_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

    private final City city;
    private final double[] east = new double[CORNERS + 1];
    private final double[] north = new double[CORNERS + 1];
    private final double[] walked = new double[CORNERS + 1];

    Course(City city, double lengthM, Random random) {
        this.city = city;
        var strength = new double[BULGES];
        var phase = new double[BULGES];
        for (int i = 0; i < BULGES; i++) {
            strength[i] = random.nextDouble() * 0.28 / (i + 1);
            phase[i] = random.nextDouble() * 2 * Math.PI;
        }
        var heading = random.nextDouble() * 2 * Math.PI;
        lay(1, strength, phase, heading);
        lay(lengthM / walked[CORNERS], strength, phase, heading);
    }

    /** The loop begins and ends in the city; its middle lies a radius away. */
    private void lay(double radius, double[] strength, double[] phase, double heading) {
        for (int corner = 0; corner <= CORNERS; corner++) {
            var angle = 2 * Math.PI * corner / CORNERS;
            var distance = 1.0;
            for (int i = 0; i < BULGES; i++) {
                distance += strength[i] * Math.cos((i + 2) * angle + phase[i]);
            }
            east[corner] = radius * (distance * Math.cos(angle) + Math.cos(heading));
            north[corner] = radius * (distance * Math.sin(angle) + Math.sin(heading));
            walked[corner] = corner == 0
                    ? 0
                    : walked[corner - 1]
                            + Math.hypot(east[corner] - east[corner - 1], north[corner] - north[corner - 1]);
        }
    }

    double lengthM() {
        return walked[CORNERS];
    }

    double altitudeM(double distanceM) {
        return city.altitudeM(along(east, distanceM), along(north, distanceM));
    }

    /** Rise per metre. */
    double grade(double distanceM) {
        var reach = 10;
        return (altitudeM(distanceM + reach) - altitudeM(distanceM - reach)) / (2.0 * reach);
    }

    double latitude(double distanceM) {
        return city.latitude() + along(north, distanceM) / METRES_PER_DEGREE;
    }

    double longitude(double distanceM) {
        var shrink = Math.cos(Math.toRadians(latitude(distanceM)));
        return city.longitude() + along(east, distanceM) / (METRES_PER_DEGREE * shrink);
    }

    private double along(double[] coordinate, double distanceM) {
        var wanted = ((distanceM % lengthM()) + lengthM()) % lengthM();
        var found = Arrays.binarySearch(walked, wanted);
        if (found >= 0) {
            return coordinate[found];
        }
        var next = -found - 1;
        var share = (wanted - walked[next - 1]) / (walked[next] - walked[next - 1]);
        return coordinate[next - 1] + share * (coordinate[next] - coordinate[next - 1]);
    }
}
