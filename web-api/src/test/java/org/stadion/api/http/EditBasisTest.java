package org.stadion.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.api.problem.Refusal;
import org.stadion.kernel.StaleVersion;

class EditBasisTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void an_edit_without_a_basis_is_refused_with_428(String header) {
        assertThatThrownBy(() -> EditBasis.required(header))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.problem().status()).isEqualTo(428));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"7.p42\"", " \"7\" "})
    void the_version_is_read_from_the_tag_without_asking(String header) {
        assertThat(EditBasis.required(header).version(EditBasisTest::nobodyAsks))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"0-stale\"", "\"-1\"", "\"99999999999999999999\"", "7", "\""})
    void what_is_no_tag_of_ours_can_only_be_stale(String header) {
        assertThatThrownBy(() -> EditBasis.required(header).version(() -> 7)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_star_means_whatever_is_there() {
        assertThat(EditBasis.required("*").version(() -> 12)).isEqualTo(12);
    }

    @Test
    void of_several_tags_the_current_one_counts() {
        assertThat(EditBasis.required("\"3\", \"4\"").version(() -> 4)).isEqualTo(4);
        assertThatThrownBy(() -> EditBasis.required("\"3\", \"4\"").version(() -> 5))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_tag_of_content_must_be_the_present_one() {
        var basis = EditBasis.required("\"abc\"");

        basis.requireTag(() -> "abc");
        assertThatThrownBy(() -> basis.requireTag(() -> "def")).isInstanceOf(StaleVersion.class);
    }

    private static long nobodyAsks() {
        throw new AssertionError("the header alone tells the version");
    }
}
