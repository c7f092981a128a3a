package org.stadion.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.profiles.ProfileChanges.change;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stadion.kernel.Patch;
import org.stadion.profiles.ProfileChanges;

class ProfileRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("/handle", "malformed", to -> to.handle("No Good")),
                wrong("/handle", "reserved", to -> to.handle("support")),
                wrong("/display_name", "blank", to -> to.displayName("  ")),
                wrong("/display_name", "too_long", to -> to.displayName("x".repeat(81))),
                wrong("/display_name", "control_character", to -> to.displayName("An\nna")),
                wrong("/display_name", "required", to -> to.displayName(Patch.cleared())),
                wrong("/bio", "too_long", to -> to.bio("x".repeat(501))),
                wrong("/city", "control_character", to -> to.city("Be\trn")),
                wrong("/country", "unknown_country", to -> to.country("XX")),
                wrong("/country", "unknown_country", to -> to.country("ch")),
                wrong("/birth_date", "too_young", to -> to.birthDate(LocalDate.of(2013, 3, 3))),
                wrong("/birth_date", "too_young", to -> to.birthDate(LocalDate.of(2090, 1, 1))),
                wrong("/birth_date", "too_old", to -> to.birthDate(LocalDate.of(1906, 3, 1))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_value_is_named_with_its_place(String pointer, String code, UnaryOperator<ProfileChanges> what) {
        assertThat(ProfileRules.violations(change(what), TODAY)).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo(pointer);
            assertThat(violation.code()).isEqualTo(code);
        });
    }

    @Test
    void all_wrong_values_are_named_at_once() {
        assertThat(ProfileRules.violations(change(to -> to.handle("A b!").birthDate(LocalDate.of(2090, 1, 1))), TODAY))
                .extracting("pointer")
                .containsExactly("/handle", "/birth_date");
    }

    @Test
    void what_is_right_or_not_mentioned_is_no_violation() {
        assertThat(ProfileRules.violations(change(to -> to), TODAY)).isEmpty();
        assertThat(ProfileRules.violations(
                        change(to -> to.handle("anna_b.1")
                                .displayName("Анна 🏃")
                                .bio("line\nline")
                                .country("CH")
                                .birthDate(LocalDate.of(2013, 3, 2))),
                        TODAY))
                .isEmpty();
    }

    @Test
    void what_may_be_empty_may_be_cleared() {
        assertThat(ProfileRules.violations(change(to -> to.bio(Patch.cleared())), TODAY))
                .isEmpty();
    }

    @Test
    void lengths_count_what_people_call_characters() {
        assertThat(ProfileRules.violations(change(to -> to.displayName("🏃".repeat(80))), TODAY))
                .isEmpty();
    }

    @Test
    void a_name_from_elsewhere_is_made_to_fit() {
        assertThat(ProfileRules.fittingName("Anna\u0000\nIvanova ")).isEqualTo("Anna  Ivanova");
        assertThat(ProfileRules.fittingName("🏃".repeat(100))).isEqualTo("🏃".repeat(80));
        assertThat(ProfileRules.fittingName("\u0007")).isEmpty();
    }

    private static Arguments wrong(String pointer, String code, UnaryOperator<ProfileChanges> what) {
        return Arguments.of(pointer, code, what);
    }
}
