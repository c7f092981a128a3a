package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.Edits;
import org.stadion.workouts.Edits.ChangeSport;
import org.stadion.workouts.Edits.CorrectDistance;
import org.stadion.workouts.Edits.Crop;
import org.stadion.workouts.Edits.Restore;
import org.stadion.workouts.Edits.Wish;
import org.stadion.workouts.WorkoutId;

class EditChecksTest {

    /** Where it is wrong; nothing when all is well. */
    private static List<String> wrong(Runnable check) {
        var refused = catchThrowableOfType(DomainException.Invalid.class, check::run);
        return refused == null
                ? List.of()
                : refused.violations().stream().map(Violation::pointer).toList();
    }

    private static List<String> wrong(Wish wish) {
        return wrong(() -> EditChecks.requireValid(wish));
    }

    @Test
    void only_what_is_compared_with_one_another_is_merged() {
        assertThat(wrong(() -> EditChecks.requireSameSport("running", List.of("trail_running", "running"))))
                .isEmpty();
        assertThat(wrong(() -> EditChecks.requireSameSport("running", List.of("running", "cycling"))))
                .containsExactly("/with");
        assertThat(wrong(() -> EditChecks.requireSameSport("cycling", List.of("e_biking"))))
                .as("a motor makes a sport of its own")
                .containsExactly("/with");
        assertThat(wrong(() -> EditChecks.requireSameSport("other", List.of("running"))))
                .as("what nobody knows may be anything")
                .isEmpty();
        assertThat(wrong(() -> EditChecks.requireSameSport("running", List.of("other"))))
                .isEmpty();
    }

    @Test
    void every_kind_of_edit_may_be_asked_for() {
        for (var wish :
                List.of(new Crop(0, 0.5), new CorrectDistance(42_195), new ChangeSport("running"), new Restore())) {
            assertThatCode(() -> EditChecks.requireValid(wish)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_crop_begins_in_the_recording_and_ends_after_its_beginning() {
        assertThat(wrong(new Crop(-1, 10))).containsExactly("/from_s");
        assertThat(wrong(new Crop(10, 10))).containsExactly("/to_s");
        assertThat(wrong(new Crop(-1, -2))).containsExactly("/from_s", "/to_s");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_nowhere_in_a_recording(double number) {
        assertThat(wrong(new Crop(0, number))).contains("/to_s");
        assertThat(wrong(new CorrectDistance(number))).containsExactly("/distance_m");
        assertThat(wrong(() -> EditChecks.requireInside(number))).containsExactly("/at_s");
    }

    @Test
    void a_distance_is_more_than_none_and_no_farther_than_anybody_goes() {
        assertThat(wrong(new CorrectDistance(0))).containsExactly("/distance_m");
        assertThat(wrong(new CorrectDistance(1e12))).containsExactly("/distance_m");
    }

    @Test
    void a_sport_is_one_of_the_catalogue() {
        assertThat(wrong(new ChangeSport("quidditch"))).containsExactly("/sport");
    }

    @Test
    void a_workout_is_merged_with_some_others_each_once_and_not_with_itself() {
        var id = WorkoutId.next();
        var other = WorkoutId.next();
        var many =
                Stream.generate(WorkoutId::next).limit(Edits.MOST_MERGED + 1L).toList();

        assertThat(wrong(() -> EditChecks.requireOthers(id, List.of(other)))).isEmpty();
        assertThat(wrong(() -> EditChecks.requireOthers(id, many.subList(1, many.size()))))
                .isEmpty();
        for (var others : List.of(List.<WorkoutId>of(), many, List.of(other, other), List.of(id))) {
            assertThat(wrong(() -> EditChecks.requireOthers(id, others))).containsExactly("/with");
        }
    }
}
