package org.stadion.workouts.control.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

/**
 * Text on its way to the XML parser, made fit for it: characters that XML forbids become spaces, an ampersand that begins
 * no reference of XML's own five is one to be read as such, and a reference to a forbidden character is a space. In a literal
 * section an ampersand is one anyway.
 */
final class RepairingReader extends Reader {
    private static final Set<String> NAMED = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int LONGEST_REFERENCE = 12;

    /** A tag, comment or instruction is held as a whole by the parser: nobody writes one of a million letters. */
    private static final int LONGEST_MARKUP = 1_000_000;

    /** So is a literal section, in which somebody may have put a picture. */
    private static final int LONGEST_LITERAL = 10_000_000;

    private static final String AMPERSAND = "&amp;";
    private static final String LITERAL_BEGIN = "<![CDATA[";
    private static final String LITERAL_END = "]]>";

    private final Reader source;
    private final Warnings warnings;
    private final char[] in = new char[16_384];
    private final char[] out = new char[in.length + 64];
    private int inAt;
    private int inEnd;
    private int outAt;
    private int outEnd;
    private boolean ended;
    private boolean literal;
    private boolean markup;
    private int markupLength;
    private int literalLength;

    RepairingReader(Reader source, Warnings warnings) {
        this.source = source;
        this.warnings = warnings;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (outAt == outEnd) {
            if (!fill()) {
                return -1;
            }
        }
        var taken = Math.min(count, outEnd - outAt);
        System.arraycopy(out, outAt, into, from, taken);
        outAt += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        outAt = 0;
        outEnd = 0;
        if (inEnd - inAt <= LONGEST_REFERENCE && !ended) {
            refill();
        }
        if (inAt == inEnd) {
            return false;
        }
        var stop = ended ? inEnd : Math.max(inAt, inEnd - LONGEST_REFERENCE);
        while (inAt < stop && outEnd < out.length - AMPERSAND.length()) {
            var c = in[inAt];
            if (c == '&' && !literal) {
                reference();
            } else if (c == '<' || c == ']') {
                literal = literal ? !isAt(LITERAL_END) : isAt(LITERAL_BEGIN);
                out[outEnd++] = c;
                inAt++;
            } else if ((c >= ' ' && c < '\uD800') || c == '\n' || c == '\r' || c == '\t') {
                out[outEnd++] = c;
                inAt++;
            } else {
                unusual(c);
            }
        }
        measureMarkup();
        return true;
    }

    /** Looks from its end for the last bracket of what was just repaired. */
    private void measureMarkup() {
        var last = outEnd - 1;
        while (last >= 0 && out[last] != '<' && out[last] != '>') {
            last--;
        }
        if (last >= 0) {
            markup = out[last] == '<' && !literal;
            markupLength = 0;
        }
        markupLength += markup ? outEnd : 0;
        literalLength = literal ? literalLength + outEnd : 0;
        if (markupLength > LONGEST_MARKUP || literalLength > LONGEST_LITERAL) {
            throw new UndecodableFile(Problem.XML_MALFORMED);
        }
    }

    /** Of so few characters as are there until the next refill. */
    private boolean isAt(String text) {
        if (inAt + text.length() > inEnd) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (in[inAt + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void refill() throws IOException {
        System.arraycopy(in, inAt, in, 0, inEnd - inAt);
        inEnd -= inAt;
        inAt = 0;
        while (!ended && inEnd < in.length) {
            var count = source.read(in, inEnd, in.length - inEnd);
            ended = count < 0;
            inEnd += Math.max(count, 0);
        }
    }

    /** Controls, surrogates, and what decoding could not make sense of. */
    private void unusual(char c) {
        inAt++;
        if (Character.isHighSurrogate(c) && inAt < inEnd && Character.isLowSurrogate(in[inAt])) {
            out[outEnd++] = c;
            out[outEnd++] = in[inAt++];
        } else if (c == '\uFFFD') {
            warnings.add(WarningCode.ENCODING_REPAIRED);
            out[outEnd++] = c;
        } else if (c >= '\uE000' && c < '\uFFFE') {
            out[outEnd++] = c;
        } else {
            warnings.add(WarningCode.CHARACTERS_REPLACED);
            out[outEnd++] = ' ';
        }
    }

    private void reference() {
        var end = inAt + 1;
        while (end < inEnd && end - inAt <= LONGEST_REFERENCE && in[end] != ';' && isNamePart(in[end])) {
            end++;
        }
        var closed = end < inEnd && in[end] == ';' && end > inAt + 1;
        var name = closed ? new String(in, inAt + 1, end - inAt - 1) : "";
        if (NAMED.contains(name) || isAllowedNumber(name)) {
            System.arraycopy(in, inAt, out, outEnd, 1);
            outEnd++;
            inAt++;
            return;
        }
        warnings.add(WarningCode.CHARACTERS_REPLACED);
        if (name.startsWith("#")) {
            out[outEnd++] = ' ';
            inAt = end + 1;
            return;
        }
        AMPERSAND.getChars(0, AMPERSAND.length(), out, outEnd);
        outEnd += AMPERSAND.length();
        inAt++;
    }

    private static boolean isNamePart(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static boolean isAllowedNumber(String name) {
        if (!name.startsWith("#")) {
            return false;
        }
        try {
            var code = name.startsWith("#x")
                    ? Integer.parseInt(name, 2, name.length(), 16)
                    : Integer.parseInt(name, 1, name.length(), 10);
            return code == 9
                    || code == 10
                    || code == 13
                    || (code >= 0x20 && code <= 0xD7FF)
                    || (code >= 0xE000 && code <= 0xFFFD)
                    || (code >= 0x10000 && code <= 0x10FFFF);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
