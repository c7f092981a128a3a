package org.stadion.api.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Json;
import org.stadion.workouts.WorkoutView;

class WorkoutTagTest {
    private static final Path EXAMPLE = Path.of("src/main/resources/openapi/examples/getWorkout.json");

    private final UUID swim = UUID.randomUUID();
    private final UUID ride = UUID.randomUUID();

    @Test
    void points_that_come_later_change_the_tag() throws IOException {
        assertThat(tag(OptionalLong.of(12))).isNotEqualTo(tag(OptionalLong.of(13)));
        assertThat(tag(OptionalLong.of(12))).isEqualTo(tag(OptionalLong.of(12)));
        assertThat(tag(OptionalLong.empty()).getValue()).doesNotContain(".");
    }

    @Test
    void a_leg_that_goes_changes_the_tag_of_the_others() throws IOException {
        assertThat(tag(OptionalLong.empty(), swim, ride)).isNotEqualTo(tag(OptionalLong.empty(), ride));
        assertThat(tag(OptionalLong.empty(), swim, ride)).isEqualTo(tag(OptionalLong.empty(), swim, ride));
    }

    private static EntityTag tag(OptionalLong points, UUID... legs) throws IOException {
        var example = (ObjectNode) Json.mapper().readTree(Files.readString(EXAMPLE));
        example.remove("multisport");
        if (legs.length > 0) {
            var race = example.putObject("multisport");
            race.put("group", new UUID(1, 2).toString()).put("leg", 1);
            Arrays.stream(legs).forEach(leg -> race.withArray("/legs").add(leg.toString()));
        }
        return WorkoutsResource.tag(Json.read(example, WorkoutView.class), points);
    }
}
