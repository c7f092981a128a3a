package org.stadion.workouts.control.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

class GzipMembersTest {
    private static final byte[] TEXT = "the first and only line".getBytes(US_ASCII);

    private static byte[] unpacked(byte[]... parts) {
        var packed = joined(parts);
        return GzipMembers.unpacked(packed, new Inflation(packed.length, Limits.FILE_BYTES));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A member whose header has all that RFC 1952 allows: extra field, name, comment and checksum. */
    private static byte[] decorated(byte[] plain) {
        var header = Arrays.copyOf(plain, 10);
        header[3] = 2 | 4 | 8 | 16;
        return joined(
                header,
                new byte[] {3, 0, 'x', 'y', 'z'},
                "a.gpx\0".getBytes(US_ASCII),
                "made by hand\0".getBytes(US_ASCII),
                new byte[] {1, 2},
                Arrays.copyOfRange(plain, 10, plain.length));
    }

    @Test
    void members_are_unpacked_one_after_the_other() throws IOException {
        var one = UploadsTest.gzip(TEXT);

        assertThat(unpacked(one)).isEqualTo(TEXT);
        assertThat(unpacked(one, decorated(one), one)).isEqualTo(joined(TEXT, TEXT, TEXT));
    }

    @Timeout(20)
    @Test
    void a_million_empty_members_are_nothing() throws IOException {
        var empty = UploadsTest.gzip(new byte[0]);
        var packed = new byte[empty.length * 1_000_000];
        for (var i = 0; i < packed.length; i += empty.length) {
            System.arraycopy(empty, 0, packed, i, empty.length);
        }

        assertThat(unpacked(packed, UploadsTest.gzip(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void what_follows_the_last_member_is_left() throws IOException {
        assertThat(unpacked(UploadsTest.gzip(TEXT), new byte[512])).isEqualTo(TEXT);
    }

    @Test
    void every_cut_and_every_wrong_checksum_is_noticed() throws IOException {
        var whole = UploadsTest.gzip(TEXT);
        for (var length = 0; length < whole.length; length++) {
            assertDamaged(Arrays.copyOf(whole, length));
            assertDamaged(Arrays.copyOf(decorated(whole), length));
        }
        for (var i = whole.length - 8; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 1;
            assertDamaged(changed);
            assertDamaged(joined(whole, changed));
        }
    }

    private static void assertDamaged(byte[] packed) {
        assertThatThrownBy(() -> unpacked(packed))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.GZIP_DAMAGED));
    }
}
