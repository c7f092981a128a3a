package org.stadion.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private final Shapes shapes = Shapes.ofTheApi();

    @Test
    void what_is_never_left_out_is_required() {
        assertThat(always("GroupView"))
                .contains("id", "is_private", "member_count")
                .doesNotContain("role");
        assertThat(always("Problem")).containsExactlyInAnyOrder("type", "title", "status", "detail");
    }

    @Test
    void what_may_be_null_on_the_wire_says_so() {
        assertThat(shape("PageWorkoutSummary").nullable()).containsExactly("next");
        assertThat(always("PageWorkoutSummary")).contains("next");
        assertThat(shape("Metric").nullable()).containsExactly("value");
    }

    @Test
    void a_patch_requires_nothing_and_can_clear() {
        assertThat(always("ProfilePatch")).isEmpty();
        assertThat(shape("ProfilePatch").nullable()).contains("bio", "birth_date");
    }

    @Test
    void a_body_requires_what_it_must_have() {
        assertThat(always("NewGroup")).containsExactly("name");
    }

    @Test
    void what_is_unwrapped_counts_as_part_of_the_whole() {
        assertThat(always("WorkoutWithPoints"))
                .contains("moving_s", "distance_m")
                .doesNotContain("points", "workout", "description");
    }

    private Set<String> always(String name) {
        return shape(name).always();
    }

    private Shapes.Shape shape(String name) {
        return shapes.find(name).orElseThrow();
    }
}
