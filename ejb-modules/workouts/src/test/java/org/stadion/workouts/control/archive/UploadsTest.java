package org.stadion.workouts.control.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;

class UploadsTest {
    static final String GPX = "<gpx><trk><name>Track</name><type>running</type><trkseg>"
            + "<trkpt lat='48' lon='2'><time>2024-06-01T08:00:00Z</time></trkpt>"
            + "<trkpt lat='48' lon='2.0001'><time>2024-06-01T08:00:01Z</time></trkpt></trkseg></trk></gpx>";
    private static final byte[] GPX_BYTES = GPX.getBytes(UTF_8);

    @Test
    void a_plain_file_is_one_item_whatever_its_name() throws IOException {
        assertThat(open(GPX_BYTES)).singleElement().isInstanceOfSatisfying(ImportItem.Decoded.class, item -> {
            assertThat(item.name()).isEqualTo("upload.fit");
            assertThat(item.bytes()).isEqualTo(GPX_BYTES);
            assertThat(item.activity().format()).isEqualTo(SourceFormat.GPX);
        });
    }

    @Test
    void gzip_is_unpacked_and_once_more_if_gzip_comes_out() throws IOException {
        assertThat(open(gzip(GPX_BYTES))).singleElement().isInstanceOf(ImportItem.Decoded.class);
        assertThat(open(gzip(gzip(GPX_BYTES))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ImportItem.Decoded.class,
                        item -> assertThat(item.bytes()).isEqualTo(GPX_BYTES));
        assertRefused(gzip(gzip(gzip(GPX_BYTES))), Problem.ZIP_NESTED);
    }

    @Test
    void both_members_of_a_gzip_belong_to_the_file() throws IOException {
        var half = GPX_BYTES.length / 2;
        var members = new ByteArrayOutputStream();
        members.writeBytes(gzip(Arrays.copyOf(GPX_BYTES, half)));
        members.writeBytes(gzip(Arrays.copyOfRange(GPX_BYTES, half, GPX_BYTES.length)));

        assertThat(open(members.toByteArray()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ImportItem.Decoded.class,
                        item -> assertThat(item.bytes()).isEqualTo(GPX_BYTES));
    }

    @Test
    void a_gzip_bomb_is_stopped_while_it_is_small() throws IOException {
        assertRefused(gzip(new byte[60_000_000]), Problem.ZIP_BOMB);
    }

    @Test
    void a_gzip_cut_off_or_changed_is_refused() throws IOException {
        var packed = gzip(GPX_BYTES);
        assertRefused(Arrays.copyOf(packed, packed.length - 12), Problem.GZIP_DAMAGED);
        packed[packed.length - 8] ^= 1;
        assertRefused(packed, Problem.GZIP_DAMAGED);
    }

    @Test
    void nothing_and_anything_else_is_refused() {
        assertRefused(new byte[0], Problem.FILE_EMPTY);
        assertRefused("{\"a\": 1}".getBytes(UTF_8), Problem.FILE_TYPE_UNKNOWN);
        assertRefused("<html><body/></html>".getBytes(UTF_8), Problem.FILE_TYPE_UNKNOWN);
        assertRefused("   \n  ".getBytes(UTF_8), Problem.FILE_TYPE_UNKNOWN);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, Problem.FILE_TYPE_UNKNOWN);
    }

    @Test
    void a_zip_of_files_gives_each_its_own_result() throws IOException {
        var items = open(new ZipBytes()
                .file("rides/one.gpx", GPX)
                .file("__MACOSX/rides/._one.gpx", "of a Mac")
                .file("rides/broken.gpx", "<gpx></gpx>")
                .file("notes.txt", "hello")
                .file("empty.doc", "")
                .file("rides/", "")
                .file("two.gpx.gz", gzip(GPX_BYTES))
                .bytes());

        assertThat(items)
                .extracting(UploadsTest::outcome)
                .containsExactly(
                        "rides/one.gpx ok",
                        "rides/broken.gpx gpx-no-track-points",
                        "notes.txt ignored",
                        "empty.doc ignored",
                        "two.gpx.gz ok");
    }

    @Test
    void what_is_wrong_with_one_entry_does_not_hurt_the_others() throws IOException {
        var items = open(new ZipBytes()
                .encrypted("a.gpx", GPX_BYTES)
                .link("b.gpx", "/etc/passwd")
                .file("../../c.gpx", GPX)
                .file("/d.gpx", GPX)
                .file("..\\e.gpx", GPX)
                .damaged("f.gpx", GPX_BYTES)
                .withMethod("g.gpx", GPX_BYTES, 14)
                .file("h.zip", new ZipBytes().file("x.gpx", GPX).bytes())
                .file("i.gpx", GPX)
                .file("I.GPX", GPX)
                .bytes());

        assertThat(items)
                .extracting(UploadsTest::outcome)
                .containsExactly(
                        "a.gpx zip-encrypted",
                        "b.gpx zip-symlink",
                        "../../c.gpx zip-entry-unsafe",
                        "/d.gpx zip-entry-unsafe",
                        "..\\e.gpx zip-entry-unsafe",
                        "f.gpx zip-entry-damaged",
                        "g.gpx zip-method-unknown",
                        "h.zip zip-nested",
                        "i.gpx ok",
                        "I.GPX zip-entry-repeated");
    }

    @Test
    void a_bomb_is_known_from_the_directory_before_anything_is_unpacked() {
        var zip = new ZipBytes();
        for (var i = 0; i < 25; i++) {
            zip.file(i + ".gpx", new byte[10_000_000]);
        }

        assertRefused(zip.bytes(), Problem.ZIP_BOMB);
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_stopped_while_it_unpacks() throws IOException {
        var items =
                open(new ZipBytes().lying("a.gpx", new byte[60_000_000], 100).bytes());

        assertThat(items).extracting(UploadsTest::outcome).containsExactly("a.gpx zip-bomb");
    }

    @Test
    void an_archive_cut_off_or_of_too_many_entries_is_refused() {
        var whole = new ZipBytes().file("a.gpx", GPX).bytes();
        assertRefused(Arrays.copyOf(whole, whole.length - 30), Problem.ZIP_TRUNCATED);

        var many = new ZipBytes();
        for (var i = 0; i <= 10_000; i++) {
            many.file(Integer.toString(i), "");
        }
        assertRefused(many.bytes(), Problem.ZIP_TOO_MANY_ENTRIES);
    }

    @Test
    void bytes_before_an_archive_do_not_hide_it() throws IOException {
        var zip = new ZipBytes().file("a.gpx", GPX).bytes();
        var shifted = new ByteArrayOutputStream();
        shifted.writeBytes(new byte[] {'P', 'K', 5, 6});
        shifted.writeBytes(zip);

        assertThat(open(shifted.toByteArray())).extracting(UploadsTest::outcome).containsExactly("a.gpx ok");
    }

    @Test
    void a_strava_archive_lends_its_names_and_brings_what_was_entered_by_hand() throws IOException {
        var table = """
            Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Commute,Elapsed Time,Distance
            7,"Aug 11, 2019, 12:52:20 PM","Sunday ""hills"", & co",Trail Run,7476,42.22,activities/7.gpx,true,7476.0,42220.9
            8,"Jan 2, 2024, 9:00:00 AM",Gym,Weight Training,3600,0.00,,false,3600.0,0.0
            9,"Jan 3, 2024, 9:00:00 AM",Gone,Run,60,1.00,activities/9.gpx,false,60.0,1000.0
            10,no date,,,,,,,,
            """;

        var items = open(new ZipBytes()
                .file("export/activities.csv", table)
                .file("export/activities/7.gpx", GPX)
                .file("export/activities/11.gpx", GPX)
                .file("export/routes/12.gpx", GPX)
                .file("export/media/1.jpg", "jpg")
                .bytes());

        assertThat(items)
                .extracting(UploadsTest::outcome)
                .containsExactly(
                        "row 5 csv-row-unreadable",
                        "export/activities/7.gpx ok",
                        "Gym ok",
                        "Gone archive-file-missing",
                        "export/activities/11.gpx ok");
        var ride = (ImportItem.Decoded) items.get(1);
        assertThat(ride.activity().name()).isEqualTo("Sunday \"hills\", & co");
        assertThat(ride.activity().sessions().getFirst().sport().key()).isEqualTo("trail_running");
        assertThat(ride.note()).isEqualTo(new ArchiveNote("7", "", "", true));
        var gym = (ImportItem.Decoded) items.get(2);
        assertThat(gym.bytes()).isEmpty();
        assertThat(gym.activity().sessions().getFirst().totals().value(Total.ELAPSED))
                .hasValue(3600);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Activity ID;Activity Date;Activity Name;Activity Type;Elapsed Time;Distance;Filename"
                        + " | 1;\"1 juin 2024, 08:00:00\";Course;Run;10;0,07;",
                "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,Dateiname"
                        + " | 1,\"01.06.2024, 08:00:00\",Lauf,Run,10,\"0,07\",",
                "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename"
                        + " | 1,2024-06-01 08:00:00,Run,Run,10,0.07,",
                "Activiteits-ID,Datum van activiteit,Naam van activiteit,Activiteitstype,Verstreken tijd,Afstand,"
                        + "Bestandsnaam,Verstreken tijd,Beweegtijd,Afstand"
                        + " | 1,\"1 jun. 2024 8:00:00\",Rondje,Hardloopsessie,10,\"0,07\",,10.0,9.0,70.0"
            })
    void tables_of_other_languages_and_separators_say_the_same(String header, String row) throws IOException {
        var table = "\uFEFF" + header + "\r\n" + row + "\r\n";

        var item = (ImportItem.Decoded) open(table.getBytes(UTF_8)).getFirst();

        var session = item.activity().sessions().getFirst();
        assertThat(session.start().orElseThrow()).hasToString("2024-06-01T08:00:00Z");
        assertThat(session.totals().value(Total.DISTANCE).orElseThrow()).isCloseTo(70, within(1e-9));
    }

    @Test
    void an_unclosed_quote_costs_its_own_row_no_other() throws IOException {
        var table = """
            Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename
            1,"Jun 1, 2024, 8:00:00 AM","open quote,Run,10,0.07,
            2,"Jun 2, 2024, 8:00:00 AM",B,Run,10,0.07,
            """;

        assertThat(open(table.getBytes(UTF_8)))
                .extracting(UploadsTest::outcome)
                .containsExactly("\"open quote ok", "B ok");
    }

    @Test
    void a_file_on_disk_is_read_where_it_lies(@TempDir Path folder) throws IOException {
        var file = folder.resolve("upload");
        Files.write(
                file, new ZipBytes().file("one.gpx", GPX).file("two.gpx", GPX).bytes());

        try (var items = Uploads.open(Content.of(file), "upload")) {
            assertThat(items.next().name()).isEqualTo("one.gpx");
            assertThat(items.next().name()).isEqualTo("two.gpx");
            assertThat(items.hasNext()).isFalse();
        }
        assertThat(folder).isDirectoryContaining(each -> each.equals(file));
    }

    static String outcome(ImportItem item) {
        return item.name()
                + switch (item) {
                    case ImportItem.Decoded decoded -> " ok";
                    case ImportItem.Refused refused -> " " + refused.reason().slug();
                    case ImportItem.Ignored ignored -> " ignored";
                };
    }

    private static void assertRefused(byte[] upload, Problem problem) {
        assertThatThrownBy(() -> open(upload))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static List<ImportItem> open(byte[] upload) throws IOException {
        var all = new ArrayList<ImportItem>();
        try (var items = Uploads.open(Content.of(upload), "upload.fit")) {
            items.forEachRemaining(all::add);
        }
        return all;
    }

    static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
