package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Patch;
import org.stadion.workouts.Workouts.WorkoutEdit;

/** What may be said of a workout. */
class WorkoutWordsTest {

    private static List<String> wrong(Patch<String> title, Patch<String> description, Patch<String> notes) {
        var edit = new WorkoutEdit(
                title,
                description,
                notes,
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent());
        var refused = catchThrowableOfType(DomainException.Invalid.class, () -> WorkoutsDesk.requireValid(edit));
        return refused == null
                ? List.of()
                : refused.violations().stream().map(Violation::pointer).toList();
    }

    private static List<String> everywhere(String words) {
        return wrong(Patch.to(words), Patch.to(words), Patch.to(words));
    }

    @Test
    void words_of_any_language_are_welcome() {
        assertThat(everywhere("Čez Šmarno goro 🏃‍♀️, שלום ‏רץ")).isEmpty();
    }

    @Test
    void what_no_database_keeps_is_refused_and_not_a_fault() {
        assertThat(everywhere("a\u0000b")).containsExactly("/title", "/description", "/private_notes");
        assertThat(everywhere("half \ud83d")).containsExactly("/title", "/description", "/private_notes");
    }

    @Test
    void only_a_title_is_one_line() {
        assertThat(everywhere("one\ntwo\tthree\r\n")).containsExactly("/title");
    }
}
