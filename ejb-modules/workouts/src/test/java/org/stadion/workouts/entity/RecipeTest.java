package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Json;

class RecipeTest {
    private static final UUID SOURCE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Recipe PLAIN = new Recipe(List.of(SOURCE), List.of(new Change.Crop(1.5, 9)));

    @Test
    void a_change_is_the_same_after_it_was_stored_however_deep_it_is() {
        Change merge = new Change.Merge(List.of(new Change.Part(
                OTHER,
                new Recipe(List.of(), List.of(new Change.SplitOff(PLAIN, 12.25, OTHER), new Change.Restore("running"))),
                List.of(SOURCE))));

        var text = Json.write(merge);

        assertThat(Json.read(text, Change.class)).isEqualTo(merge);
        assertThat(text).doesNotContain("shares").contains("\"type\":\"split_off\"");
    }

    @Test
    void a_crop_is_read_with_the_moment_that_it_counts_from_and_without() {
        Change old = new Change.Crop(1.5, 9);
        Change crop = new Change.Crop(1.5, 9, Instant.parse("2026-03-02T10:00:00Z"));

        assertThat(Json.write(old)).isEqualTo("{\"type\":\"crop\",\"from_s\":1.5,\"to_s\":9.0}");
        assertThat(Json.read(Json.write(old), Change.class)).isEqualTo(old);
        assertThat(Json.read(Json.write(crop), Change.class)).isEqualTo(crop);
    }

    @Test
    void a_recipe_needs_the_sources_of_all_it_is_made_of() {
        var own = UUID.randomUUID();
        var recipe = new Recipe(
                List.of(own), List.of(new Change.Merge(List.of(new Change.Part(OTHER, PLAIN, List.of(SOURCE))))));

        assertThat(recipe.allSources()).containsExactly(own, SOURCE);
        assertThat(recipe.mergedRecords()).containsExactly(SOURCE);
        assertThat(recipe.depth()).isEqualTo(2);
    }

    @Test
    void a_restore_reaches_back_to_the_last_merge_and_no_further() {
        var merge = new Change.Merge(List.of());
        var recipe = new Recipe(
                List.of(SOURCE),
                List.of(
                        new Change.Crop(1, 2),
                        merge,
                        new Change.Distance(100),
                        new Change.Restore("running"),
                        new Change.Crop(3, 4)));

        assertThat(recipe.effective()).containsExactly(new Change.Crop(1, 2), merge, new Change.Crop(3, 4));
    }
}
