package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.Workouts.WorkoutEdit;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.entity.Impression;

/** How an athlete may say that a workout felt, and by which words it is found again. */
final class Impressions {
    static final int MOST_TAGS = 20;
    static final int LONGEST_TAG = 40;

    private static final double LIGHTEST = 1;
    private static final double HARDEST = 10;
    private static final int WEAKEST = 1;
    private static final int STRONGEST = 5;

    private Impressions() {}

    static List<Violation> violations(WorkoutEdit edit) {
        var violations = new ArrayList<Violation>();
        edit.rpe()
                .apply(wish -> wish.filter(rpe -> !isRating(rpe))
                        .ifPresent(wrong -> violations.add(
                                new Violation("/rpe", "out_of_range", "From 1 to 10, in steps of a half."))));
        edit.feeling()
                .apply(wish -> wish.filter(feeling -> feeling < WEAKEST || feeling > STRONGEST)
                        .ifPresent(wrong -> violations.add(
                                new Violation("/feeling", "out_of_range", "From 1, very weak, to 5, very strong."))));
        edit.tags().apply(wish -> wish.ifPresent(tags -> check(tags, violations)));
        return violations;
    }

    private static boolean isRating(double rpe) {
        return rpe >= LIGHTEST && rpe <= HARDEST && rpe * 2 == Math.rint(rpe * 2);
    }

    private static void check(List<String> tags, List<Violation> violations) {
        if (tags.size() > MOST_TAGS) {
            violations.add(new Violation("/tags", "too_many", "At most " + MOST_TAGS + " tags."));
            return;
        }
        for (var i = 0; i < tags.size(); i++) {
            if (!isTag(tags.get(i))) {
                violations.add(new Violation(
                        "/tags/" + i,
                        "invalid",
                        "A tag has 1 to " + LONGEST_TAG + " characters, none of them a bar or a control character."));
            }
        }
    }

    private static boolean isTag(@Nullable String tag) {
        return tag != null
                && !tag.isBlank()
                && tag.strip().length() <= LONGEST_TAG
                && tag.indexOf('|') < 0
                && PlainText.line(tag, LONGEST_TAG).equals(tag.strip());
    }

    /** @param edit without violations */
    static Impression changed(Impression before, WorkoutEdit edit) {
        var after = before;
        if (edit.rpe().mentioned()) {
            after = after.rated(edit.rpe().value());
        }
        if (edit.feeling().mentioned()) {
            after = after.felt(edit.feeling().value());
        }
        var tags = edit.tags();
        if (tags.mentioned()) {
            after = after.tagged(tags.value() == null ? List.of() : distinct(tags.value()));
        }
        return after;
    }

    /** Two that differ only in upper and lower case are one: the first. */
    private static List<String> distinct(List<String> tags) {
        var known = new HashSet<String>();
        return tags.stream()
                .map(String::strip)
                .filter(tag -> known.add(tag.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
