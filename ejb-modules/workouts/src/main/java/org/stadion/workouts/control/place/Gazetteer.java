package org.stadion.workouts.control.place;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.stadion.workouts.entity.Place;

/**
 * The towns of the world with more than a thousand people, and the seats of their administrations. Kept by cells of one
 * degree, so that a question looks at a few hundred of them.
 */
public final class Gazetteer {
    static final String RESOURCE = "towns.gz";

    /** Positions are kept in ten-thousandths of a degree: 11 m. */
    static final double SCALE = 10_000;

    /** No town this near means that a workout began in no town. */
    static final double FARTHEST_METRES = 25_000;

    private static final int COLUMNS = 360;
    private static final int ROWS = 180;
    private static final double DEGREE_METRES = 111_195;

    private final String[] countries;
    private final String[] regions;
    private final int[] latitudes;
    private final int[] longitudes;
    private final short[] regionOf;
    private final String[] names;

    /** The first town of each cell; one more than there are cells. */
    private final int[] cells = new int[COLUMNS * ROWS + 1];

    private Gazetteer(DataInputStream in) throws IOException {
        var regionCount = in.readUnsignedShort();
        countries = new String[regionCount];
        regions = new String[regionCount];
        for (var i = 0; i < regionCount; i++) {
            countries[i] = in.readUTF();
            regions[i] = in.readUTF();
        }
        var towns = in.readInt();
        latitudes = new int[towns];
        longitudes = new int[towns];
        regionOf = new short[towns];
        names = new String[towns];
        for (var i = 0; i < towns; i++) {
            latitudes[i] = in.readInt();
            longitudes[i] = in.readInt();
            regionOf[i] = in.readShort();
            names[i] = in.readUTF();
            cells[cell(latitudes[i] / SCALE, longitudes[i] / SCALE) + 1] = i + 1;
        }
        for (var i = 1; i < cells.length; i++) {
            cells[i] = Math.max(cells[i], cells[i - 1]);
        }
    }

    /** Towns come in the order of their cells. */
    static int cell(double latitude, double longitude) {
        var row = Math.clamp((int) Math.floor(latitude + 90), 0, ROWS - 1);
        var column = Math.floorMod((int) Math.floor(longitude + 180), COLUMNS);
        return row * COLUMNS + column;
    }

    /** The list is read when it is first asked for. */
    public static Gazetteer standard() {
        return Standard.TOWNS;
    }

    private static final class Standard {
        static final Gazetteer TOWNS = read();

        private static Gazetteer read() {
            try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(
                    Objects.requireNonNull(Gazetteer.class.getResourceAsStream(RESOURCE), RESOURCE))))) {
                return new Gazetteer(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The nearest town, if there is any within reach. */
    public Optional<Place> near(double latitude, double longitude) {
        var narrow = Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        var reach = (int) Math.min(COLUMNS / 2.0 - 1, Math.ceil(FARTHEST_METRES / (DEGREE_METRES * narrow)));
        var best = -1;
        var nearest = FARTHEST_METRES;
        for (var row = -1; row <= 1; row++) {
            for (var column = -reach; column <= reach; column++) {
                var north = latitude + row;
                if (north < -90 || north > 90) {
                    continue;
                }
                var cell = cell(north, longitude + column);
                for (var town = cells[cell]; town < cells[cell + 1]; town++) {
                    var metres = metres(latitude, longitude, narrow, town);
                    if (metres < nearest) {
                        nearest = metres;
                        best = town;
                    }
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(place(best));
    }

    /** On a plane: towns are near. */
    private double metres(double latitude, double longitude, double narrow, int town) {
        var north = latitudes[town] / SCALE - latitude;
        var east = Math.IEEEremainder(longitudes[town] / SCALE - longitude, COLUMNS) * narrow;
        return Math.hypot(north, east) * DEGREE_METRES;
    }

    private Place place(int town) {
        var region = Short.toUnsignedInt(regionOf[town]);
        return new Place(names[town], regions[region].isEmpty() ? null : regions[region], countries[region]);
    }
}
