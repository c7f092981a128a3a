package org.stadion.workouts.control.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.stadion.workouts.control.telemetry.Column;

/** XML written from its first to its last character. Texts are escaped; what XML cannot say is left out. */
final class XmlText {
    private static final int BUFFER = 32 * 1024;
    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };
    private static final int MOST_DECIMALS = POWERS.length - 1;

    private final Writer out;

    XmlText(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    /** Markup of our own. */
    XmlText markup(String text) throws IOException {
        out.write(text);
        return this;
    }

    /** Words of others. */
    XmlText text(String words) throws IOException {
        for (var i = 0; i < words.length(); ) {
            var point = words.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write("&quot;");
                default -> {
                    if (isAllowed(point)) {
                        out.write(Character.toString(point));
                    }
                }
            }
        }
        return this;
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0xD800)
                || (point > 0xDFFF && point < 0xFFFE)
                || point > 0xFFFF;
    }

    /** An element around a text; nothing if the text is blank. */
    XmlText element(String name, String words) throws IOException {
        return words.isBlank() ? this : markup("<" + name + ">").text(words).markup("</" + name + ">\n");
    }

    /** A number without needless zeros. */
    XmlText number(double value, int decimals) throws IOException {
        var scaled = Math.round(value * POWERS[decimals]);
        var whole = Math.abs(scaled) / POWERS[decimals];
        var rest = Math.abs(scaled) % POWERS[decimals];
        if (scaled < 0) {
            out.write('-');
        }
        out.write(Long.toString(whole));
        if (rest != 0) {
            out.write('.');
            for (var power = POWERS[decimals] / 10; rest != 0; power /= 10) {
                out.write((char) ('0' + rest / power));
                rest %= power;
            }
        }
        return this;
    }

    /** An element around a sample's value; nothing if it is missing. */
    XmlText sample(String name, Column column, int sample, int decimals) throws IOException {
        return column.missing(sample)
                ? this
                : markup("<" + name + ">")
                        .number(column.value(sample), decimals)
                        .markup("</" + name + ">");
    }

    /** As many decimals as tell every step of the column from the next. */
    static int decimals(Column column) {
        return (int) Math.clamp(
                Math.ceil(Math.log10(column.scale())) + (isDecimal(column.scale()) ? 0 : 1), 0, MOST_DECIMALS);
    }

    private static boolean isDecimal(double scale) {
        return Math.pow(10, Math.rint(Math.log10(scale))) == scale || scale == 5 || scale == 2;
    }

    void flush() throws IOException {
        out.flush();
    }
}
