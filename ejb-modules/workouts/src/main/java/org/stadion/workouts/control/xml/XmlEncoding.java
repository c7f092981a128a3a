package org.stadion.workouts.control.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Finds out how the first bytes of a document are to be read. The bytes decide; the declaration only where it can be
 * true.
 *
 * @param bomLength bytes of the byte order mark, which is no text
 * @param asDeclared whether the declaration, if there is one, says the same
 */
record XmlEncoding(Charset charset, int bomLength, boolean asDeclared) {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    static XmlEncoding of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3, true);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 2, true);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 2, true);
        }
        if (startsWith(head, '<', 0)) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (startsWith(head, 0, '<')) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 0, true);
        }
        return declared(head);
    }

    private static XmlEncoding declared(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        var declaration = DECLARED.matcher(text);
        if (!declaration.find()) {
            return new XmlEncoding(StandardCharsets.UTF_8, 0, true);
        }
        try {
            var charset = Charset.forName(declaration.group(1));
            if (readsAscii(charset)) {
                return new XmlEncoding(charset, 0, true);
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return new XmlEncoding(StandardCharsets.UTF_8, 0, false);
        }
        return new XmlEncoding(StandardCharsets.UTF_8, 0, false);
    }

    /** The declaration was read as ASCII, so a charset that reads those bytes otherwise is a lie. */
    private static boolean readsAscii(Charset charset) {
        var declaration = "<?xml version=\"1.0\" encoding=";
        var ascii = declaration.getBytes(StandardCharsets.US_ASCII);
        return new String(ascii, charset).equals(declaration);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        var start = Arrays.copyOf(head, bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
