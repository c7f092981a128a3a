package org.stadion.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.api.problem.Refusal;
import org.stadion.kernel.StaleVersion;
import org.stadion.kernel.Versioned;

class EditBasisTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void an_edit_without_a_basis_is_refused_with_428(String header) {
        assertThatThrownBy(() -> EditBasis.version(header, EditBasisTest::nobodyAsks))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.problem().status()).isEqualTo(428));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"7.p42\"", " \"7\" "})
    void the_version_is_read_from_the_tag_without_asking(String header) {
        assertThat(EditBasis.version(header, EditBasisTest::nobodyAsks)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"0-stale\"", "\"-1\"", "\"99999999999999999999\"", "7", "\""})
    void what_is_no_tag_of_ours_can_only_be_stale(String header) {
        assertThatThrownBy(() -> EditBasis.version(header, () -> present(7))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_star_means_whatever_is_there() {
        assertThat(EditBasis.version("*", () -> present(12))).isEqualTo(12);
    }

    @Test
    void of_several_tags_the_current_one_counts() {
        assertThat(EditBasis.version("\"3\", \"4\"", () -> present(4))).isEqualTo(4);
        assertThatThrownBy(() -> EditBasis.version("\"3\", \"4\"", () -> present(5)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_tag_of_content_must_be_the_present_one() {
        var basis = EditBasis.required("\"abc\"");

        basis.requireTag(() -> "abc");
        assertThatThrownBy(() -> basis.requireTag(() -> "def")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void an_answer_carries_the_version_that_an_edit_of_it_names() {
        assertThat(EditBasis.answer(present(7)).getEntityTag().getValue()).isEqualTo("7");

        var variant = EditBasis.answer(present(7), "p42").getEntityTag();

        assertThat(variant.getValue()).isEqualTo("7.p42");
        assertThat(EditBasis.version("\"" + variant.getValue() + "\"", EditBasisTest::nobodyAsks))
                .isEqualTo(7);
    }

    private static Versioned present(long version) {
        return () -> version;
    }

    private static Versioned nobodyAsks() {
        throw new AssertionError("the header alone tells the version");
    }
}
