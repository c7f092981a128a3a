package org.stadion.workouts.control.activity;

/** Text from a file made fit for storage: no control characters, no half surrogates, not too long. */
public final class PlainText {
    private PlainText() {}

    /** One line of text. */
    public static String line(String text, int longest) {
        return clean(text, longest, false);
    }

    /** Text that may have several lines. */
    public static String block(String text, int longest) {
        return clean(text, longest, true);
    }

    /** Whether somebody's words can be kept as they are: only text of several lines has ends of lines. */
    public static boolean isKeepable(String words, boolean lines) {
        return words.codePoints()
                .allMatch(c -> Character.isISOControl(c)
                        ? lines && (c == '\n' || c == '\r' || c == '\t')
                        : Character.getType(c) != Character.SURROGATE);
    }

    private static String clean(String text, int longest, boolean lines) {
        var cleaned = new StringBuilder(Math.min(text.length(), longest));
        for (var i = 0; i < text.length() && cleaned.length() < longest; ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            if (lines && (c == '\n' || c == '\t')) {
                cleaned.appendCodePoint(c);
            } else if (isVisible(c)) {
                cleaned.appendCodePoint(c);
            } else if (c != '\r') {
                cleaned.append(' ');
            }
        }
        return cleaned.toString().strip();
    }

    /** Marks that turn the direction of writing could make a name read as another; they go with the controls. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> c == 0x200D || c == 0x200C;
            default -> true;
        };
    }
}
