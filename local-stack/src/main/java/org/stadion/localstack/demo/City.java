package org.stadion.localstack.demo;

import java.time.ZoneId;

/** Where athletes live, and how hilly it is there. */
enum City {
    HELSINKI("Helsinki", "FI", "Europe/Helsinki", 60.1870, 24.9210, 15, 14),
    BERLIN("Berlin", "DE", "Europe/Berlin", 52.5140, 13.3500, 38, 10),
    GRAZ("Graz", "AT", "Europe/Vienna", 47.0870, 15.4300, 420, 60),
    LISBON("Lisboa", "PT", "Europe/Lisbon", 38.7300, -9.1850, 90, 45),
    DUBLIN("Dublin", "IE", "Europe/Dublin", 53.3560, -6.3200, 40, 18),
    PRAGUE("Praha", "CZ", "Europe/Prague", 50.1050, 14.4200, 230, 35),
    OSLO("Oslo", "NO", "Europe/Oslo", 59.9700, 10.7300, 210, 55),
    KYOTO("Kyoto", "JP", "Asia/Tokyo", 35.0350, 135.7720, 80, 40),
    BENGALURU("Bengaluru", "IN", "Asia/Kolkata", 12.9760, 77.5900, 900, 16),
    MADRID("Madrid", "ES", "Europe/Madrid", 40.4190, -3.7600, 620, 30);

    private final String label;
    private final String country;
    private final ZoneId zone;
    private final double latitude;
    private final double longitude;
    private final double altitudeM;
    private final double hillsM;

    City(
            String label,
            String country,
            String zone,
            double latitude,
            double longitude,
            double altitudeM,
            double hillsM) {
        this.label = label;
        this.country = country;
        this.zone = ZoneId.of(zone);
        this.latitude = latitude;
        this.longitude = longitude;
        this.altitudeM = altitudeM;
        this.hillsM = hillsM;
    }

    String label() {
        return label;
    }

    String country() {
        return country;
    }

    ZoneId zone() {
        return zone;
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    /** Rolling country: the same hill whenever somebody comes by. Never below the sea. */
    double altitudeM(double eastM, double northM) {
        var broad = Math.sin(eastM / 1100 + ordinal()) * Math.cos(northM / 900 - ordinal());
        var narrow = Math.sin((eastM + 0.6 * northM) / 380 + 2.0 * ordinal());
        return Math.max(0, altitudeM + hillsM * (0.8 * broad + 0.2 * narrow));
    }
}
