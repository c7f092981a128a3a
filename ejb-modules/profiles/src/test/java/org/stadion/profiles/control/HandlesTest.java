package org.stadion.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.identity.AthleteId;

class HandlesTest {

    private static final UUID SOMEBODY = AthleteId.next().value();

    @ParameterizedTest
    @CsvSource({
        "anna, anna",
        "Anna.Ivanova, anna.ivanova",
        "jörg.müller@mail.example, jorg.muller",
        "Zoë Smith, zoe-smith",
        "Анна, athlete",
        "x, athlete",
        "-.-, athlete",
        "a-very-long-user-name-indeed, a-very-long-user-nam"
    })
    void the_first_candidate_comes_from_the_user_name(String username, String handle) {
        assertThat(Handles.candidates(username, SOMEBODY)).first().isEqualTo(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "Анна", "admin", "%%%", "a-very-long-user-name-indeed", "😀😀😀", "İstanbul"})
    void all_candidates_are_handles_that_may_be_used(String username) {
        assertThat(Handles.candidates(username, SOMEBODY))
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates()
                .allMatch(Handles::wellFormed)
                .noneMatch(Handles::reserved);
    }

    @Test
    void the_last_candidates_are_the_athletes_own() {
        var somebodys = Handles.candidates("anna", SOMEBODY).toList();
        var anothers = Handles.candidates("anna", AthleteId.next().value()).toList();

        assertThat(somebodys.getLast()).isNotEqualTo(anothers.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Anna", "an na", "anna!", "", "0123456789012345678901234567890", "anna\n"})
    void other_forms_are_no_handles(String text) {
        assertThat(Handles.wellFormed(text)).isFalse();
    }
}
