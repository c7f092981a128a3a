package org.stadion.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_place_is_known_by_its_path_with_and_without_suffix() {
        assertThat(Place.at("/imports")).contains(Place.IMPORTS);
        assertThat(Place.at("/imports.xhtml")).contains(Place.IMPORTS);
        assertThat(Place.at("/WEB-INF/shell.xhtml")).isEmpty();
        assertThat(Place.at("/imports/more")).isEmpty();
    }

    @Test
    void only_support_and_administrators_see_health_data() {
        assertThat(Right.SEE_WORKOUTS.roles()).isEqualTo(EnumSet.of(Role.SUPPORT, Role.ADMIN));
        assertThat(Right.SEE_IMPORTS.isFor(Set.of(Role.MODERATOR, Role.MARKETER)))
                .isFalse();
    }

    @Test
    void an_administrator_may_do_everything() {
        assertThat(Right.values()).allMatch(right -> right.isFor(Set.of(Role.ADMIN)));
    }

    @Test
    void who_has_no_role_may_do_nothing() {
        assertThat(Right.values()).noneMatch(right -> right.isFor(Set.of()));
    }
}
