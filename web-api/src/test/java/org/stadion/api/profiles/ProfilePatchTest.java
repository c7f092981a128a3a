package org.stadion.api.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.stadion.api.http.JsonDialect;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;

/** A merge patch tells apart what is absent, what is null, and what has a value (RFC 7396). */
class ProfilePatchTest {

    private final ObjectMapper json = new JsonDialect().getContext(ProfilePatch.class);

    @Test
    void what_is_absent_stays_as_it_is() throws JsonProcessingException {
        var patch = json.readValue("{}", ProfilePatch.class);

        assertThat(patch.displayName()).isEqualTo(Patch.absent());
        assertThat(patch.followsNeedApproval()).isEqualTo(Patch.absent());
    }

    @Test
    void what_is_null_is_cleared() throws JsonProcessingException {
        assertThat(json.readValue("{\"bio\": null}", ProfilePatch.class).bio()).isEqualTo(Patch.cleared());
    }

    @Test
    void values_have_the_type_of_their_field() throws JsonProcessingException {
        var patch = json.readValue("""
                {"display_name": "Anna", "birth_date": "1990-04-23", "zone": "Europe/Ljubljana",
                 "profile_visibility": "FOLLOWERS", "follows_need_approval": true}""", ProfilePatch.class);

        assertThat(patch.displayName()).isEqualTo(Patch.to("Anna"));
        assertThat(patch.birthDate()).isEqualTo(Patch.to(LocalDate.of(1990, 4, 23)));
        assertThat(patch.zone()).isEqualTo(Patch.to(ZoneId.of("Europe/Ljubljana")));
        assertThat(patch.profileVisibility()).isEqualTo(Patch.to(Visibility.FOLLOWERS));
        assertThat(patch.followsNeedApproval()).isEqualTo(Patch.to(true));
    }

    @Test
    void wrong_types_and_unknown_fields_are_refused_where_they_stand() {
        assertThatThrownBy(() -> json.readValue("{\"birth_date\": \"tomorrow\"}", ProfilePatch.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("birth_date");
        assertThatThrownBy(() -> json.readValue("{\"display_name\": 5}", ProfilePatch.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("display_name");
        assertThatThrownBy(() -> json.readValue("{\"displayName\": \"Anna\"}", ProfilePatch.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }
}
