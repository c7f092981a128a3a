package org.stadion.workouts.control.export;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Locale;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.Exports.Format;

/** A workout in one of the formats, and what the file is called. */
public final class ExportFile {
    private static final int LONGEST_NAME = 60;

    private final ExportedWorkout workout;
    private final Format format;

    private ExportFile(ExportedWorkout workout, Format format) {
        this.workout = workout;
        this.format = format;
    }

    /** @throws DomainException.Invalid if the format cannot hold this workout */
    public static ExportFile of(ExportedWorkout workout, Format format) {
        var telemetry = workout.telemetry();
        if (format == Format.GPX && (telemetry.isEmpty() || !telemetry.hasPosition())) {
            throw impossible("GPX holds places, and this workout has none. Choose TCX or FIT.");
        }
        if (format != Format.GPX && !telemetry.timed()) {
            throw impossible("The samples of this workout have no times. Choose GPX.");
        }
        return new ExportFile(workout, format);
    }

    private static DomainException.Invalid impossible(String why) {
        return new DomainException.Invalid("workout-export-impossible", why);
    }

    public void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case GPX -> GpxFile.write(workout, out);
            case TCX -> TcxFile.write(workout, out);
            case FIT -> FitFile.write(workout, out);
        }
    }

    /** The day and the title in letters that every file system takes. */
    public String name() {
        var day = workout.start().atZone(workout.zone()).toLocalDate();
        var letters = Normalizer.normalize(workout.title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var words = letters.length() > LONGEST_NAME ? letters.substring(0, LONGEST_NAME) : letters;
        return day + "-" + (words.isEmpty() ? "workout" : words) + "."
                + format.name().toLowerCase(Locale.ROOT);
    }

    public String contentType() {
        return switch (format) {
            case GPX -> "application/gpx+xml";
            case TCX -> "application/vnd.garmin.tcx+xml";
            case FIT -> "application/vnd.ant.fit";
        };
    }
}
