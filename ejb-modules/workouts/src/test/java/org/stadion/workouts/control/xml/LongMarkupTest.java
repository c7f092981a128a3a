package org.stadion.workouts.control.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;

/** The parser holds tags, comments and instructions as a whole, in many times the room that they take in the file. */
class LongMarkupTest {
    private static String nameOf(String document, int times) {
        var text = document.formatted("1234 ".repeat(times));
        var xml = XmlCursor.open(new ByteArrayInputStream(text.getBytes(UTF_8)), new Warnings());
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (xml.name().equals("name")) {
                return xml.text(20);
            }
        }
        return "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<gpx><x a='%s'/><name>run</name></gpx>",
                "<gpx><!-- %s --><name>run</name></gpx>",
                "<gpx><?x %s?><name>run</name></gpx>"
            })
    void a_million_letters_are_no_markup(String document) {
        assertThat(nameOf(document, 100_000)).isEqualTo("run");
        assertThatThrownBy(() -> nameOf(document, 250_000))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.XML_MALFORMED));
    }

    @Test
    void ten_million_letters_are_no_literal_section() {
        assertThatThrownBy(() -> nameOf("<gpx><x><![CDATA[a < b %s]]></x><name>run</name></gpx>", 2_500_000))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.XML_MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<gpx><x>%s</x><name>run</name></gpx>",
                "<gpx><x><![CDATA[%s]]></x><name>run</name></gpx>",
                "<gpx><x><![CDATA[a < b %s]]></x><name>run</name></gpx>"
            })
    void text_may_be_longer(String document) {
        assertThat(nameOf(document, 1_000_000)).isEqualTo("run");
    }
}
