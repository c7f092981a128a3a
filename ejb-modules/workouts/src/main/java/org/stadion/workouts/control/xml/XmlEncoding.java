package org.stadion.workouts.control.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out how the first bytes of a document are to be read. The bytes decide; the declaration only where it can be
 * true.
 *
 * @param bomLength bytes of the byte order mark, which is no text
 * @param asDeclared whether the declaration, if there is one, says the same
 */
record XmlEncoding(Charset charset, int bomLength, boolean asDeclared) {
    /** Windows' own Western one, which has all letters of ISO 8859-1. */
    private static final Charset LATIN = Charset.forName("windows-1252");

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
        var declared = declaration.find() ? named(declaration.group(1)) : Optional.of(StandardCharsets.UTF_8);
        var charset = declared.orElse(StandardCharsets.UTF_8);
        return charset.equals(StandardCharsets.UTF_8) && Utf8.isRatherLatin(head)
                ? new XmlEncoding(LATIN, 0, false)
                : new XmlEncoding(charset, 0, declared.isPresent());
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(XmlEncoding::readsAscii);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
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
