package org.stadion.workouts.control.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.Warning;
import org.stadion.workouts.control.activity.WarningCode;

/** Files of XML behind which something else was written: what was read stays, and what was not is said. */
class TrailingDataTest {
    private static final String GPX =
            "<gpx><trk><trkseg><trkpt lat='1' lon='2'><time>2024-06-01T08:00:00Z</time></trkpt></trkseg></trk></gpx>";
    private static final String TCX = "<TrainingCenterDatabase><Activities><Activity Sport='Running'><Lap><Track>"
            + "<Trackpoint><Time>2024-06-01T08:00:00Z</Time></Trackpoint>"
            + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>";
    private static final String KML = "<kml><Placemark><Track><when>2024-06-01T08:00:00Z</when>"
            + "<coord>1 2 3</coord></Track></Placemark></kml>";
    private static final String PWX = "<pwx><workout><time>2024-06-01T08:00:00Z</time>"
            + "<sample><timeoffset>0</timeoffset><hr>100</hr></sample></workout></pwx>";

    private static List<Warning> warnings(String document) {
        return Decoders.decode(document.getBytes(UTF_8)).warnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {GPX, TCX, KML, PWX})
    void a_second_document_behind_the_first_is_not_passed_over_in_silence(String document) {
        assertThat(warnings(document + document)).contains(new Warning(WarningCode.TRAILING_DATA_IGNORED, 1));
        assertThat(warnings(document + "&lol;")).contains(new Warning(WarningCode.TRAILING_DATA_IGNORED, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {GPX, TCX, KML, PWX})
    void space_comments_and_instructions_are_nothing(String document) {
        assertThat(warnings(document + "\n<!-- made by x -->\n<?done?>\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {GPX, TCX, KML, PWX})
    void a_document_that_breaks_off_is_said_to_break_off_and_no_more(String document) {
        var cut = document.substring(0, document.lastIndexOf("</"));

        assertThat(warnings(cut)).containsExactly(new Warning(WarningCode.XML_TRUNCATED, 1));
    }
}
