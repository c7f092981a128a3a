package org.stadion.workouts.control.analysis;

/** Thirteen points going north with a stop of a minute at the sixth; every distance and height is known by hand. */
public final class SampleTrack {

    private SampleTrack() {}

    public static double[] latitude() {
        return new double[] {
            50.0000, 50.0002, 50.0004, 50.0006, 50.0008, 50.0010, 50.0010, 50.0012, 50.0014, 50.0016, 50.0018, 50.0020,
            50.0022
        };
    }

    public static double[] longitude() {
        return Recordings.constant(13, 10);
    }

    public static double[] time() {
        return new double[] {0, 10, 20, 30, 40, 50, 110, 120, 130, 140, 150, 160, 170};
    }

    public static double[] elevation() {
        return new double[] {100, 101, 103, 102, 106, 110, 110, 109, 109, 104, 104, 107, 108};
    }
}
