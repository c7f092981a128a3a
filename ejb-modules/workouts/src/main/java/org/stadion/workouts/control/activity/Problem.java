package org.stadion.workouts.control.activity;

import java.util.Locale;

/** Why a file is refused. The slug is part of our API and never changes its meaning. */
public enum Problem {
    FILE_EMPTY("The file is empty."),
    FILE_TOO_LARGE("The file is larger than we read."),
    FILE_TYPE_UNKNOWN(
            "The content is none of the formats we read: FIT, GPX, TCX, KML, PWX, Apple Health, the JSON of services"
                    + " we know, zip or gzip."),
    TOO_MANY_POINTS("The file holds more points than we read."),
    FIT_HEADER_INVALID("The file begins like FIT, but its header makes no sense."),
    FIT_NOT_AN_ACTIVITY(
            "The FIT file is a course, a workout plan, settings or monitoring data, not a recorded activity."),
    FIT_NO_RECORDS("No activity could be read from the FIT file."),
    XML_MALFORMED("The XML breaks off or is malformed before any point could be read."),
    XML_ENTITY_REFUSED("The XML refers to an entity. Activities need none, and attacks are made of them."),
    XML_TOO_DEEP("The XML is nested deeper than any activity."),
    GPX_NO_TRACK_POINTS("The GPX file holds no track points."),
    TCX_NO_ACTIVITY("The TCX file holds no activity with laps or points."),
    RECORDING_MALFORMED("The file begins like a recording of ours, but cannot be read as one."),
    KML_NO_TRACK("The KML file holds no track, no line and no places with a time each."),
    PWX_NO_WORKOUT("The PWX file holds no workout with samples, segments or a summary."),
    JSON_MALFORMED("The JSON breaks off, is malformed, or is nested deeper than any activity."),
    JSON_NO_ACTIVITY("The JSON is of a service we know, but holds no activity with a time and a duration."),
    APPLE_HEALTH_NO_WORKOUTS("The Apple Health export holds no workout."),
    APPLE_HEALTH_WORKOUT_UNREADABLE("A workout of the Apple Health export has an impossible time or duration."),
    ZIP_TRUNCATED("The zip archive has no usable directory: it was cut off or damaged."),
    ZIP_BOMB("The archive grows beyond all proportion when it is unpacked."),
    ZIP_TOO_MANY_ENTRIES("The archive has more entries than we read."),
    ZIP_NESTED("An archive inside an archive is not unpacked."),
    ZIP_ENCRYPTED("The entry is encrypted."),
    ZIP_METHOD_UNKNOWN("The entry is compressed with a method we do not read."),
    ZIP_ENTRY_REPEATED("The archive holds this name more than once; the first one counts."),
    ZIP_ENTRY_UNSAFE("The entry's path points outside the archive."),
    ZIP_SYMLINK("The entry is a symbolic link; links are never followed."),
    ZIP_ENTRY_DAMAGED("The entry could not be unpacked."),
    ZIP_NO_ACTIVITIES("The archive holds no activity files."),
    GZIP_DAMAGED("The gzip stream is cut off or damaged."),
    CSV_ROW_UNREADABLE("The row of the archive's table could not be read."),
    ARCHIVE_FILE_MISSING("The archive's table names a file that is not in the archive.");

    private final String sentence;

    Problem(String sentence) {
        this.sentence = sentence;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One sentence for the person who uploaded the file. */
    public String sentence() {
        return sentence;
    }
}
