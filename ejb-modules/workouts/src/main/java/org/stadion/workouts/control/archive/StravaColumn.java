package org.stadion.workouts.control.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a Strava account's table that we read, by their headings in the languages met so far. */
enum StravaColumn {
    ID("activity id|aktivitäts-id|id de l'activité|id de actividad|id attività|activiteits-id"),
    DATE(
            "activity date|aktivitätsdatum|date de l'activité|fecha de la actividad|datum van activiteit|data dell'attività"),
    NAME(
            "activity name|name der aktivität|nom de l'activité|nombre de la actividad|naam van activiteit|naam activiteit|nome dell'attività"),
    TYPE("activity type|aktivitätsart|type d'activité|tipo de actividad|activiteitstype|tipo di attività"),
    DESCRIPTION(
            "activity description|beschreibung der aktivität|description de l'activité|beschrijving van activiteit"),
    ELAPSED("elapsed time|verstrichene zeit|temps écoulé|tiempo transcurrido|verstreken tijd|tempo trascorso"),
    MOVING("moving time|bewegungszeit|durée de déplacement|tiempo en movimiento|beweegtijd|tempo in movimento"),
    DISTANCE("distance|distanz|distancia|distanza|afstand"),
    FILE("filename|dateiname|nom du fichier|nombre de archivo|nombre del archivo|nome file|nome del file|bestandsnaam"),
    GEAR("activity gear|ausrüstung für aktivität|materiaal voor activiteit"),
    PRIVATE_NOTE("activity private note|private notiz zur aktivität"),
    COMMUTE("commute|pendeln|woon-werkverkeer"),
    ASCENT("elevation gain|höhenmeter|höhenzunahme|dénivelé positif|hoogtewinst|totale stijging"),
    DESCENT("elevation loss|höhenverlust|totale daling"),
    MAX_HEART_RATE("max heart rate|max. herzfrequenz|max. hartslag"),
    AVG_HEART_RATE("average heart rate|durchschnittliche herzfrequenz|fréquence cardiaque moyenne|gemiddelde hartslag"),
    MAX_POWER("max watts|max. watt"),
    AVG_POWER("average watts|watt im durchschnitt"),
    MAX_CADENCE("max cadence|max. cadans"),
    AVG_CADENCE("average cadence|gemiddelde cadans"),
    CALORIES("calories|kalorien|calorías|calorieën|calorie");

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
