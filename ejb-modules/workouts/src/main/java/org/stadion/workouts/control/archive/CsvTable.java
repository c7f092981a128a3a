package org.stadion.workouts.control.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma separated values by RFC 4180, with the separator found from the first line. A quote that is never closed, or
 * whose end is followed by text, costs its own line the meaning of that quote and no other line anything.
 */
final class CsvTable {
    private static final int MOST_ROWS = 200_000;

    /** Strava's table has about a hundred; of a longer row the rest is read over. */
    private static final int MOST_FIELDS = 1000;

    /** Of a longer field the rest is read over. */
    private static final int MOST_LETTERS = 1_000_000;

    private final String text;
    private final char separator;
    private int at;

    /** A part of a line, from any place in it to its break, which is looked for once. */
    private int lineStart;

    private int lineBreak = -1;

    private CsvTable(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<List<String>> rows(String text) {
        return rows(text, MOST_ROWS);
    }

    /** @param most of the first rows */
    static List<List<String>> rows(String text, int most) {
        var table = new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var rows = new ArrayList<List<String>>();
        while (table.at < table.text.length() && rows.size() < most) {
            rows.add(table.row());
        }
        return rows;
    }

    private static char separator(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }

    private List<String> row() {
        var start = at;
        var fields = new ArrayList<String>();
        while (true) {
            var from = at;
            var field = quoted();
            if (field == null) {
                at = from;
                if (text.charAt(from) == '"' && spansLines(from)) {
                    return lineFrom(start);
                }
                field = plain(lineEnd(from));
            }
            add(field, fields);
            if (at >= text.length() || text.charAt(at) != separator) {
                skipLineBreak();
                return fields;
            }
            at++;
            if (at >= text.length()) {
                add("", fields);
                return fields;
            }
        }
    }

    private static void add(String field, List<String> fields) {
        if (fields.size() < MOST_FIELDS) {
            fields.add(field);
        }
    }

    /** A field in quotes, or null if there is none that is closed as it should. */
    private @Nullable String quoted() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return null;
        }
        var field = new StringBuilder();
        for (var i = at + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '"') {
                append(c, field);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                append(c, field);
                i++;
            } else if (i + 1 == text.length() || isEnd(text.charAt(i + 1))) {
                at = i + 1;
                return field.toString();
            } else {
                return null;
            }
        }
        return null;
    }

    private static void append(char c, StringBuilder field) {
        if (field.length() < MOST_LETTERS) {
            field.append(c);
        }
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** Whether the quote opened here has no partner on its line. */
    private boolean spansLines(int from) {
        return text.indexOf('"', from + 1, Math.max(from + 1, lineEnd(from))) < 0;
    }

    private String plain(int end) {
        var stop = at < end ? text.indexOf(separator, at, end) : -1;
        var to = stop < 0 ? end : stop;
        var field = text.substring(at, to);
        at = to;
        return field;
    }

    /** The line a row began on, on its own: its well-formed quotes hold, the others are letters. */
    private List<String> lineFrom(int start) {
        var end = lineEnd(start);
        var fields = new ArrayList<String>();
        at = start;
        while (true) {
            var from = at;
            var field = quoted();
            if (field == null || at > end) {
                at = from;
                field = plain(end);
            }
            add(field, fields);
            if (at >= end) {
                skipLineBreak();
                return fields;
            }
            at++;
        }
    }

    private int lineEnd(int from) {
        if (from < lineStart || from > lineBreak) {
            var found = text.indexOf('\n', from);
            lineStart = from;
            lineBreak = found < 0 ? text.length() : found;
        }
        var breaks = lineBreak < text.length();
        return breaks && lineBreak > from && text.charAt(lineBreak - 1) == '\r' ? lineBreak - 1 : lineBreak;
    }

    private void skipLineBreak() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
