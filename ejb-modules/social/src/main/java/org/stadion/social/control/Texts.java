package org.stadion.social.control;

import java.util.ArrayList;
import java.util.List;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;

/** What people may write. */
public final class Texts {

    public static final int LONGEST_COMMENT = 2_000;
    public static final int SHORTEST_NAME = 3;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_DESCRIPTION = 2_000;

    private Texts() {}

    /** @return the comment as it is kept */
    public static String comment(String text) {
        var found = new ArrayList<Violation>();
        var kept = fitting("/text", text, 1, LONGEST_COMMENT, true, found);
        refuse("comment-invalid", "The comment cannot be like this.", found);
        return kept;
    }

    /** @return the name and the description as they are kept */
    public static GroupTexts group(String name, String description) {
        var found = new ArrayList<Violation>();
        var kept = new GroupTexts(
                fitting("/name", name, SHORTEST_NAME, LONGEST_NAME, false, found),
                fitting("/description", description, 0, LONGEST_DESCRIPTION, true, found));
        refuse("group-invalid", "The group cannot be like this.", found);
        return kept;
    }

    /** Name and description of a group. */
    public record GroupTexts(String name, String description) {}

    private static String fitting(
            String pointer, String text, int shortest, int longest, boolean lines, List<Violation> found) {
        var kept = text.strip();
        int length = kept.codePointCount(0, kept.length());
        if (length < shortest) {
            found.add(new Violation(pointer, "too_short", "Use at least " + shortest + " characters."));
        }
        if (length > longest) {
            found.add(new Violation(pointer, "too_long", "Use at most " + longest + " characters."));
        }
        if (!kept.codePoints().allMatch(c -> !Character.isISOControl(c) || (lines && (c == '\n' || c == '\t')))) {
            found.add(new Violation(pointer, "control_character", "Leave control characters out."));
        }
        return kept;
    }

    private static void refuse(String slug, String detail, List<Violation> found) {
        if (!found.isEmpty()) {
            throw new DomainException.Invalid(slug, detail, found);
        }
    }
}
