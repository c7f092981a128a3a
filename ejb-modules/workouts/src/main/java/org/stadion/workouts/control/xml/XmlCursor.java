package org.stadion.workouts.control.xml;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

/**
 * Walks over the elements of a document, by their local names. Name spaces are not resolved: files in the wild use prefixes
 * they never bind and name spaces that are not the format's, and the local names say enough.
 *
 * <p>Not closed: it owns no more than the stream it was given.
 */
public final class XmlCursor {
    private static final int HEAD = 4096;
    private static final int LONGEST_NUMBER = 64;

    /** Of a file that makes up new ones all the time no more are remembered. */
    private static final int MOST_NAMES = 10_000;

    private final XMLStreamReader reader;
    private final Warnings warnings;
    private final Map<String, String> localNames = new HashMap<>();
    private final Set<String> boundPrefixes = new HashSet<>(Set.of("xml", "xmlns"));
    private int depth;

    private XmlCursor(XMLStreamReader reader, Warnings warnings) {
        this.reader = reader;
        this.warnings = warnings;
    }

    /**
     * Opens a document.
     *
     * @throws UndecodableFile if there is no element in it, or if it declares entities
     */
    public static XmlCursor open(InputStream bytes, Warnings warnings) {
        try {
            return new XmlCursor(factory().createXMLStreamReader(text(bytes, warnings)), warnings);
        } catch (XMLStreamException | IOException e) {
            throw new UndecodableFile(Problem.XML_MALFORMED);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static RepairingReader text(InputStream bytes, Warnings warnings) throws IOException {
        var buffered = new BufferedInputStream(bytes, 65_536);
        buffered.mark(HEAD);
        var head = withoutLeadingSpace(buffered.readNBytes(HEAD));
        buffered.reset();
        var encoding = XmlEncoding.of(head);
        if (!encoding.asDeclared()) {
            warnings.add(WarningCode.ENCODING_REPAIRED);
        }
        buffered.skipNBytes(encoding.bomLength());
        var decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var text = new PushbackReader(new BufferedReader(new InputStreamReader(buffered, decoder), 65_536), 2);
        Prolog.skip(text);
        return new RepairingReader(text, warnings);
    }

    /** White space before the declaration occurs in the wild; a byte order mark has none before it. */
    private static byte[] withoutLeadingSpace(byte[] head) {
        var from = 0;
        while (from < head.length
                && (head[from] == ' ' || head[from] == '\n' || head[from] == '\r' || head[from] == '\t')) {
            from++;
        }
        return from == 0 ? head : Arrays.copyOfRange(head, from, head.length);
    }

    /** How many elements are open; the root element is at depth one. */
    public int depth() {
        return depth;
    }

    /**
     * Moves to the next child of the element open at the given depth, past whatever the last child still holds.
     *
     * @return false when that element is closed
     * @throws XmlBroken where the document stops making sense
     */
    public boolean nextChild(int parent) {
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open();
                if (depth == parent + 1) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && --depth < parent) {
                return false;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Whether nothing follows the root element, which was closed, but space, comments and instructions. */
    public boolean endsHere() {
        try {
            var event = next();
            while (event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.COMMENT
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                event = next();
            }
            return event == XMLStreamConstants.END_DOCUMENT;
        } catch (XmlBroken | UndecodableFile nonsense) {
            return false;
        }
    }

    private void open() {
        if (++depth > Limits.XML_DEPTH) {
            throw new UndecodableFile(Problem.XML_TOO_DEEP);
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if ("xmlns".equals(reader.getAttributePrefix(i)) && boundPrefixes.size() < MOST_NAMES) {
                boundPrefixes.add(reader.getAttributeLocalName(i));
            }
        }
    }

    private int next() {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw new XmlBroken(e);
        } catch (UndecodableFile refused) {
            throw refused;
        } catch (RuntimeException bugInParser) {
            throw new XmlBroken(bugInParser);
        }
    }

    /** The local name of the element just opened. */
    public String name() {
        var qualified = reader.getLocalName();
        var known = localNames.get(qualified);
        return known != null ? known : firstMet(qualified);
    }

    /** The prefix of the element just opened, empty if it has none. */
    public String prefix() {
        var qualified = reader.getLocalName();
        var colon = qualified.indexOf(':');
        return colon < 0 ? "" : qualified.substring(0, colon);
    }

    private String firstMet(String qualified) {
        var colon = qualified.indexOf(':');
        var local = qualified.substring(colon + 1);
        if (colon > 0 && boundPrefixes.add(qualified.substring(0, colon))) {
            warnings.add(WarningCode.PREFIX_UNBOUND);
        }
        if (localNames.size() < MOST_NAMES) {
            localNames.put(qualified, local);
        }
        return local;
    }

    /** An attribute of the element just opened, by its local name; empty if it has none. */
    public String attribute(String local) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether the element just opened has an attribute of this local name. */
    public boolean hasAttribute(String local) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return true;
            }
        }
        return false;
    }

    /** The text directly in the element just opened, which is closed by it. Of a longer one the beginning. */
    public String text(int longest) {
        var own = depth;
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--depth < own) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    var room = depth == own ? longest - text.length() : 0;
                    text.append(
                            reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }

    /** The number in the element just opened, which is closed by it. */
    public String value() {
        return text(LONGEST_NUMBER);
    }

    /** The number in the element just opened or in its child of this name; the element is closed by it. */
    public String valueOrThatOf(String child) {
        var own = depth;
        var inChild = false;
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open();
                    inChild = depth == own + 1 && name().equals(child);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inChild = false;
                    if (--depth < own) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if ((depth == own || inChild) && !reader.isWhiteSpace()) {
                        var room = LONGEST_NUMBER - text.length();
                        text.append(
                                reader.getTextCharacters(),
                                reader.getTextStart(),
                                Math.min(room, reader.getTextLength()));
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }
}
