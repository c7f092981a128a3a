package org.stadion.workouts.control.activity;

import java.util.Locale;

/** What was repaired, dropped or assumed in a file that was imported all the same. The slug never changes. */
public enum WarningCode {
    CHECKSUM_WRONG("The file's checksum does not match its content."),
    FILE_TRUNCATED("The file breaks off; what could be read was imported."),
    TRAILING_DATA_IGNORED("There is data after the end of the activity that could not be read."),
    MESSAGE_UNREADABLE("A message could not be read; what came before it was imported."),
    FIELD_SIZE_WRONG("A field's size does not fit its type; the field was skipped."),
    DEVELOPER_FIELD_UNDECLARED("A developer field without a description was skipped."),
    DEVELOPER_FIELDS_DROPPED("The file has more developer fields than we keep."),
    SESSION_MISSING("The file has no session; its totals were not counted by the device."),
    RECORDS_OUTSIDE_SESSIONS("Points that belong to no session were dropped."),
    TIMES_MISSING("Points without a time got one from their neighbours."),
    UNTIMED("The track has no times at all."),
    TRACKS_REPEATED("A track that the file holds twice was taken once."),
    DRAWINGS_IGNORED("Lines without times beside a track with times were taken for drawings and left out."),
    CLOCK_UNSET("The device's clock was not set; the workout stands at the time when it arrived."),
    TIME_ZONE_MISSING("Times without a zone were read as UTC."),
    TIMES_IMPLAUSIBLE("Points with an impossible time were dropped."),
    TIMES_BACKWARDS("Points whose time runs backwards were dropped."),
    TIMES_REORDERED("Points were not in the order of their times and were put in it."),
    POSITIONS_INVALID("Positions outside the globe, unreadable or at 0,0 were dropped."),
    POSITIONS_JUMPING("Positions the athlete could not have reached were dropped."),
    VALUES_IMPLAUSIBLE("Values no sensor can have measured were dropped."),
    TOTALS_IMPLAUSIBLE("Totals that cannot be true were dropped."),
    ENCODING_REPAIRED("The text does not have the encoding that it declares."),
    CHARACTERS_REPLACED("Characters that XML does not allow were replaced."),
    PREFIX_UNBOUND("An XML prefix is used without being declared."),
    NAMESPACE_UNEXPECTED("The XML namespace is not that of the format."),
    XML_TRUNCATED("The XML breaks off or is malformed; what came before was imported."),
    TEXT_CUT("A name or description was longer than we keep."),
    LAPS_DROPPED("The file has more laps than we keep."),
    POINTS_JOINED("Points repeated where two parts of a route meet were dropped."),
    ROUTE_MISSING("A route that the export names is not in it."),
    ENTRY_UNREADABLE("An entry of the export that does not say when it was or how long was left out."),
    CADENCE_IN_STEPS("Cadence was written in steps of both feet and was halved: it counts those of one."),
    UNIT_UNKNOWN("A value with an unknown unit was dropped.");

    private final String sentence;

    WarningCode(String sentence) {
        this.sentence = sentence;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return sentence;
    }
}
