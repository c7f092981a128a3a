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

    private final String text;
    private final char separator;
    private int at;

    private CsvTable(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<List<String>> rows(String text) {
        var table = new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var rows = new ArrayList<List<String>>();
        while (table.at < table.text.length() && rows.size() < MOST_ROWS) {
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
            fields.add(field);
            if (at >= text.length() || text.charAt(at) != separator) {
                skipLineBreak();
                return fields;
            }
            at++;
            if (at >= text.length()) {
                fields.add("");
                return fields;
            }
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
                field.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
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

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** Whether the quote opened here has no partner on its line. */
    private boolean spansLines(int from) {
        var partner = text.indexOf('"', from + 1);
        return partner < 0 || partner > lineEnd(from);
    }

    private String plain(int end) {
        var stop = text.indexOf(separator, at);
        var to = stop < 0 || stop > end ? end : stop;
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
            fields.add(field);
            if (at >= end) {
                skipLineBreak();
                return fields;
            }
            at++;
        }
    }

    private int lineEnd(int from) {
        var end = text.indexOf('\n', from);
        if (end < 0) {
            return text.length();
        }
        return end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
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
