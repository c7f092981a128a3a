package org.stadion.workouts.control.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.Exports.Format;
import org.stadion.workouts.control.sport.SportCatalogue;

class ExportFileTest {

    private static ExportedWorkout titled(String title) {
        var run = Outings.run();
        return new ExportedWorkout(
                title,
                run.description(),
                run.sport(),
                "",
                "",
                Instant.parse("2024-06-01T23:30:00Z"),
                ZoneId.of("Europe/Ljubljana"),
                run.telemetry(),
                run.totals(),
                List.of(),
                List.of());
    }

    @Test
    void a_file_is_called_by_its_local_day_and_its_title() {
        assertThat(ExportFile.of(titled("Jutranji tek čez Šmarno goro!"), Format.GPX)
                        .name())
                .isEqualTo("2024-06-02-jutranji-tek-cez-smarno-goro.gpx");
    }

    @Test
    void a_title_that_is_a_path_or_a_header_is_neither() {
        assertThat(ExportFile.of(titled("../../etc/passwd\r\nX: \"y\""), Format.FIT)
                        .name())
                .isEqualTo("2024-06-02-etc-passwd-x-y.fit");
        assertThat(ExportFile.of(titled("朝のランニング"), Format.TCX).name()).isEqualTo("2024-06-02-workout.tcx");
    }

    @Test
    void words_cannot_break_out_of_their_element() {
        var text = new String(Outings.file(titled("</name><x>\u0000&"), Format.GPX), StandardCharsets.UTF_8);

        assertThat(text).contains("<name>&lt;/name&gt;&lt;x&gt;&amp;</name>");
    }

    @Test
    void numbers_have_no_needless_zeros() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        var xml = new XmlText(bytes);
        xml.number(-0.05, 2)
                .markup(" ")
                .number(12, 3)
                .markup(" ")
                .number(1.2345, 3)
                .flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("-0.05 12 1.235");
    }

    @Test
    void every_sport_of_the_catalogue_with_numbers_of_fit_comes_back_from_them() {
        var catalogue = SportCatalogue.standard();
        for (var sport : catalogue.all()) {
            var numbers = catalogue.fitNumbers(sport).split(":", -1);
            if (!numbers[0].equals("0")) {
                assertThat(catalogue.ofFit(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])))
                        .isEqualTo(sport);
            }
        }
    }
}
