package org.stadion.workouts.control.xml;

import java.io.IOException;
import java.io.PushbackReader;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

/**
 * Everything before the root element, stepped over: white space, the declaration, comments, instructions and the
 * document type. Apple's exports have a harmless one; one that declares entities is refused, whatever they are for.
 */
final class Prolog {
    /** Apple's document type takes some ten thousand characters. */
    private static final int LONGEST = 1_000_000;

    private static final String ENTITY = "ENTITY";

    private final PushbackReader text;
    private int read;

    private Prolog(PushbackReader text) {
        this.text = text;
    }

    /** Leaves the reader before the root element's opening bracket. It must take two characters back. */
    static void skip(PushbackReader text) throws IOException {
        new Prolog(text).skip();
    }

    private void skip() throws IOException {
        while (true) {
            var c = next();
            if (c != '<') {
                continue;
            }
            var kind = next();
            switch (kind) {
                case '?' -> skipTo("?>");
                case '!' -> declaration();
                default -> {
                    text.unread(kind);
                    text.unread(c);
                    return;
                }
            }
        }
    }

    private int next() throws IOException {
        var c = text.read();
        if (c < 0 || ++read > LONGEST) {
            throw new UndecodableFile(Problem.XML_MALFORMED);
        }
        return c;
    }

    private void skipTo(String end) throws IOException {
        var last = new StringBuilder(end.length() + 1);
        do {
            last.append((char) next());
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
        } while (!end.contentEquals(last));
    }

    /** A comment, or a document type with its subset. */
    private void declaration() throws IOException {
        var first = next();
        if (first == '-') {
            next();
            skipTo("-->");
            return;
        }
        var inSubset = first == '[';
        while (true) {
            var c = next();
            switch (c) {
                case '\'', '"' -> skipTo(String.valueOf((char) c));
                case '[' -> inSubset = true;
                case ']' -> inSubset = false;
                case '<' -> markup();
                case '>' -> {
                    if (!inSubset) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    /** One declaration inside the subset. */
    private void markup() throws IOException {
        var kind = next();
        if (kind == '?') {
            skipTo("?>");
            return;
        }
        if (kind != '!') {
            return;
        }
        var matched = 0;
        var c = next();
        if (c == '-') {
            next();
            skipTo("-->");
            return;
        }
        while (matched < ENTITY.length() && c == ENTITY.charAt(matched)) {
            matched++;
            if (matched == ENTITY.length()) {
                throw new UndecodableFile(Problem.XML_ENTITY_REFUSED);
            }
            c = next();
        }
        while (c != '>') {
            if (c == '\'' || c == '"') {
                skipTo(String.valueOf((char) c));
            }
            c = next();
        }
    }
}
