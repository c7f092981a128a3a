package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Patch;
import org.stadion.workouts.Workouts.WorkoutEdit;
import org.stadion.workouts.entity.Impression;

class ImpressionsTest {

    @Test
    void a_rating_goes_from_1_to_10_in_halves() {
        assertThat(pointers(rpe(1))).isEmpty();
        assertThat(pointers(rpe(7.5))).isEmpty();
        assertThat(pointers(rpe(10))).isEmpty();
        assertThat(pointers(rpe(0.5))).containsExactly("/rpe");
        assertThat(pointers(rpe(10.5))).containsExactly("/rpe");
        assertThat(pointers(rpe(7.3))).containsExactly("/rpe");
        assertThat(pointers(rpe(Double.NaN))).containsExactly("/rpe");
    }

    @Test
    void a_tag_is_short_and_without_what_would_break_it() {
        assertThat(pointers(tags("long run", "100%", "Ä_ö"))).isEmpty();
        assertThat(pointers(tags("fine", "a|b", "x".repeat(41), " ", "a\u0000b")))
                .containsExactly("/tags/1", "/tags/2", "/tags/3", "/tags/4");
        assertThat(pointers(edit(Patch.absent(), Patch.to(Collections.nCopies(21, "a")))))
                .containsExactly("/tags");
    }

    @Test
    void nothing_is_no_tag() {
        assertThat(pointers(edit(Patch.absent(), Patch.to(Arrays.asList("hot", null)))))
                .containsExactly("/tags/1");
    }

    @Test
    void tags_that_differ_only_in_case_are_one() {
        var after = Impressions.changed(Impression.NONE, tags("Race ", "race", "hot"));

        assertThat(after.tags()).containsExactly("Race", "hot");
    }

    @Test
    void what_is_not_mentioned_stays_and_what_is_null_goes() {
        var before = Impression.NONE.rated(5.0).felt(3).tagged(List.of("hot"));

        assertThat(Impressions.changed(before, edit(Patch.absent(), Patch.absent())))
                .isEqualTo(before);
        assertThat(Impressions.changed(before, edit(Patch.cleared(), Patch.cleared())))
                .isEqualTo(Impression.NONE.felt(3));
    }

    private static List<String> pointers(WorkoutEdit edit) {
        return Impressions.violations(edit).stream().map(Violation::pointer).toList();
    }

    private static WorkoutEdit rpe(double rpe) {
        return edit(Patch.to(rpe), Patch.absent());
    }

    private static WorkoutEdit tags(String... tags) {
        return edit(Patch.absent(), Patch.to(List.of(tags)));
    }

    private static WorkoutEdit edit(Patch<Double> rpe, Patch<List<String>> tags) {
        return new WorkoutEdit(
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                rpe,
                Patch.absent(),
                tags,
                Patch.absent(),
                Patch.absent());
    }
}
