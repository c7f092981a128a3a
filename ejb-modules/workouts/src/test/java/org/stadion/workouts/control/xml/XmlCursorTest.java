package org.stadion.workouts.control.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

class XmlCursorTest {
    private final Warnings warnings = new Warnings();

    @Test
    void elements_are_walked_by_their_local_names() {
        var xml = root("<a:gpx xmlns:a='urn:x'><a:trk><name>Run &amp; swim</name><b/></a:trk></a:gpx>");

        assertThat(xml.name()).isEqualTo("gpx");
        assertThat(xml.nextChild(1)).isTrue();
        assertThat(xml.name()).isEqualTo("trk");
        assertThat(xml.nextChild(2)).isTrue();
        assertThat(xml.text(100)).isEqualTo("Run & swim");
        assertThat(xml.nextChild(2)).isTrue();
        assertThat(xml.name()).isEqualTo("b");
        assertThat(xml.nextChild(2)).isFalse();
        assertThat(xml.nextChild(1)).isFalse();
        assertThat(warnings.list()).isEmpty();
    }

    @Test
    void children_nobody_entered_are_passed_over() {
        var xml = root("<r><deep><deeper><deepest/></deeper></deep><next/></r>");

        assertThat(xml.nextChild(1)).isTrue();
        assertThat(xml.nextChild(1)).isTrue();
        assertThat(xml.name()).isEqualTo("next");
    }

    @Test
    void a_prefix_that_is_never_bound_costs_one_warning() {
        var xml = root("<gpx><x:cad>80</x:cad><x:cad>81</x:cad></gpx>");

        while (xml.nextChild(1)) {
            assertThat(xml.name()).isEqualTo("cad");
        }
        assertThat(warnings.list()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.PREFIX_UNBOUND);
            assertThat(warning.count()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY a 'x'>]><r>&a;</r>",
                "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><r>&a;</r>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><r/>",
                "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/d' [ <!-- x --> <!ENTITY a '&a;'>]><r/>"
            })
    void entities_are_refused_whatever_they_are_for(String document) {
        assertThatThrownBy(() -> root(document))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.XML_ENTITY_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE HealthData [<!ELEMENT HealthData (A|B)*> <!ATTLIST HealthData locale CDATA #REQUIRED>]><r/>",
                "<!DOCTYPE r [ <!-- ]> -- ' > --> <?pi ]> ?> <!NOTATION n PUBLIC 'a]>b'> ]><r/>",
                "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/never.dtd\"><r/>",
                "  \n<?xml version='1.0'?><!-- <r2/> --><r/>"
            })
    void a_document_type_is_no_reason_to_refuse_and_is_never_fetched(String document) {
        assertThat(root(document).name()).isEqualTo("r");
    }

    @Test
    void loose_ampersands_and_foreign_references_are_text() {
        var xml = root("<r>Tom & Jerry &nbsp; &lt;3 &#x0; &#65; &</r>");

        assertThat(xml.text(100)).isEqualTo("Tom & Jerry &nbsp; <3   A &");
        assertThat(warnings.has(WarningCode.CHARACTERS_REPLACED)).isTrue();
    }

    @Test
    void control_characters_become_spaces() {
        assertThat(root("<r>a\u0001b\u0000c</r>").text(10)).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, ''", "UTF-8, \uFEFF"})
    void the_bytes_tell_the_encoding(Charset charset, String mark) {
        var bytes = (mark + "<r>Größe 😀</r>").getBytes(charset);

        assertThat(root(bytes).text(100)).isEqualTo("Größe 😀");
        assertThat(warnings.list()).isEmpty();
    }

    @Test
    void a_declared_encoding_is_believed_where_it_can_be_true() {
        var bytes = "<?xml version='1.0' encoding='ISO-8859-1'?><r>Größe</r>".getBytes(ISO_8859_1);

        assertThat(root(bytes).text(100)).isEqualTo("Größe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "no-such-charset", "IBM1047"})
    void a_declared_encoding_that_cannot_be_true_is_overruled(String lie) {
        var bytes = ("<?xml version='1.0' encoding='" + lie + "'?><r>Größe</r>").getBytes(UTF_8);

        assertThat(root(bytes).text(100)).isEqualTo("Größe");
        assertThat(warnings.has(WarningCode.ENCODING_REPAIRED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version='1.0' encoding='UTF-8'?>"})
    void one_byte_a_letter_is_read_as_such_with_a_warning(String declaration) {
        assertThat(root((declaration + "<r>Café über</r>").getBytes(ISO_8859_1)).text(100))
                .isEqualTo("Café über");
        assertThat(warnings.has(WarningCode.ENCODING_REPAIRED)).isTrue();
    }

    @Test
    void bytes_that_are_no_utf8_among_such_that_are_become_replacements_with_a_warning() {
        var bytes = "<r>über caf#</r>".getBytes(UTF_8);
        bytes[bytes.length - 5] = (byte) 0xE9;

        assertThat(root(bytes).text(100)).isEqualTo("über caf\uFFFD");
        assertThat(warnings.has(WarningCode.ENCODING_REPAIRED)).isTrue();
    }

    @Test
    void a_literal_section_is_left_alone() {
        var xml = root("<r>a & <![CDATA[b & c &amp; ]] <x> ]]>& d</r>");

        assertThat(xml.text(100)).isEqualTo("a & b & c &amp; ]] <x> & d");
        assertThat(warnings.list()).extracting(warning -> warning.count()).containsExactly(2L);
    }

    @Test
    void a_long_text_is_cut_and_the_walk_goes_on() {
        var xml = root("<r><n>" + "N".repeat(100_000) + "</n><next/></r>");
        xml.nextChild(1);

        assertThat(xml.text(5)).isEqualTo("NNNNN");
        assertThat(xml.nextChild(1)).isTrue();
        assertThat(xml.name()).isEqualTo("next");
    }

    @Test
    void a_document_deeper_than_any_activity_is_refused() {
        var xml = root("<a>".repeat(20_000));

        assertThatThrownBy(() -> xml.nextChild(20_001)).isInstanceOf(UndecodableFile.class);
    }

    @Test
    void an_end_in_the_middle_is_told_as_broken() {
        var xml = root("<r><a/><b");

        assertThat(xml.nextChild(1)).isTrue();
        assertThatThrownBy(() -> xml.nextChild(1)).isInstanceOf(XmlBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<?xml version='1.0'?>", "<!-- only a comment -->", "no xml at all"})
    void without_an_element_there_is_no_document(String document) {
        assertThatThrownBy(() -> root(document))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.XML_MALFORMED));
    }

    @Test
    void references_across_the_readers_chunks_are_whole() {
        var text = "&amp;".repeat(10_000);

        assertThat(root("<r>" + text + "</r>").text(20_000)).isEqualTo("&".repeat(10_000));
    }

    private XmlCursor root(String document) {
        return root(document.getBytes(UTF_8));
    }

    private XmlCursor root(byte[] document) {
        var xml = XmlCursor.open(new ByteArrayInputStream(document), warnings);
        assertThat(xml.nextChild(0)).isTrue();
        return xml;
    }
}
