package org.stadion.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Visibility;

class AddressTest {

    @Test
    void an_id_is_read_with_space_around_it() {
        var id = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

        assertThat(Address.id(" " + id + " ")).contains(id);
    }

    @Test
    void what_is_no_id_is_passed_over() {
        assertThat(Address.id("anna")).isEmpty();
        assertThat(Address.id(null)).isEmpty();
    }

    @Test
    void a_choice_is_named_in_any_case() {
        assertThat(Address.choice(Visibility.class, "followers")).contains(Visibility.FOLLOWERS);
    }

    @Test
    void what_names_no_choice_is_passed_over() {
        assertThat(Address.choice(Visibility.class, "nobody")).isEmpty();
        assertThat(Address.choice(Visibility.class, null)).isEmpty();
    }
}
