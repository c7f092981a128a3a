package org.stadion.workouts.control.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a Strava account's table that we read, by their headings in the languages met so far. */
enum StravaColumn {
    ID("activity id|aktivitäts-id|id de l'activité|id de actividad|id attività|activiteits-id"),
    DATE("activity date|aktivitätsdatum|date de l'activité|fecha de la actividad|data dell'attività"),
    NAME("activity name|name der aktivität|nom de l'activité|nombre de la actividad|nome dell'attività"),
    TYPE("activity type|aktivitätsart|type d'activité|tipo de actividad|tipo di attività"),
    DESCRIPTION("activity description|beschreibung der aktivität|description de l'activité"),
    ELAPSED("elapsed time|verstrichene zeit|temps écoulé|tiempo transcurrido|tempo trascorso"),
    MOVING("moving time|bewegungszeit|durée de déplacement|tiempo en movimiento|tempo in movimento"),
    DISTANCE("distance|distanz|distancia|distanza|afstand"),
    FILE("filename|dateiname|nom du fichier|nombre de archivo|nome file|nome del file|bestandsnaam"),
    GEAR("activity gear|ausrüstung für aktivität"),
    PRIVATE_NOTE("activity private note|private notiz zur aktivität"),
    COMMUTE("commute|pendeln"),
    ASCENT("elevation gain|höhenmeter|höhenzunahme|dénivelé positif"),
    DESCENT("elevation loss|höhenverlust"),
    MAX_HEART_RATE("max heart rate|max. herzfrequenz"),
    AVG_HEART_RATE("average heart rate|durchschnittliche herzfrequenz"),
    MAX_POWER("max watts|max. watt"),
    AVG_POWER("average watts|watt im durchschnitt"),
    MAX_CADENCE("max cadence"),
    AVG_CADENCE("average cadence"),
    CALORIES("calories|kalorien|calorías|calorie");

    private static final Map<String, StravaColumn> BY_HEADING = byHeading();

    private final String headings;

    StravaColumn(String headings) {
        this.headings = headings;
    }

    private static Map<String, StravaColumn> byHeading() {
        var columns = new HashMap<String, StravaColumn>();
        for (var column : values()) {
            for (var heading : column.headings.split("\\|", -1)) {
                columns.put(heading, column);
            }
        }
        return columns;
    }

    static Optional<StravaColumn> of(String heading) {
        var small = heading.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return Optional.ofNullable(BY_HEADING.get(small));
    }
}
