package org.stadion.api.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** All kinds of problem that the API knows, each with its explanation. Slugs are never renamed, only added. */
public final class ProblemCatalogue {

    private static final String RESOURCE = "/problems.properties";
    private static final ProblemCatalogue USUAL = read();

    private final Map<String, ProblemKind> kinds = new TreeMap<>();

    private ProblemCatalogue(Properties text) {
        for (String key : text.stringPropertyNames()) {
            if (key.endsWith(".title")) {
                var slug = key.substring(0, key.length() - ".title".length());
                kinds.put(slug, kind(slug, text));
            }
        }
    }

    public static ProblemCatalogue usual() {
        return USUAL;
    }

    public Collection<ProblemKind> kinds() {
        return kinds.values();
    }

    public Optional<ProblemKind> find(String slug) {
        return Optional.ofNullable(kinds.get(slug));
    }

    /** The kind of a slug; for one that nobody explained yet, as much as its name tells. */
    ProblemKind kind(String slug) {
        return find(slug).orElseGet(() -> new ProblemKind(slug, titleOf(slug), 400, "", ""));
    }

    private static String titleOf(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static ProblemKind kind(String slug, Properties text) {
        return new ProblemKind(
                slug,
                entry(text, slug, "title"),
                Integer.parseInt(entry(text, slug, "status")),
                entry(text, slug, "explanation"),
                entry(text, slug, "remedy"));
    }

    private static String entry(Properties text, String slug, String name) {
        return Objects.requireNonNull(text.getProperty(slug + "." + name), () -> slug + " has no " + name)
                .strip();
    }

    private static ProblemCatalogue read() {
        var text = new Properties();
        try (var stream = Objects.requireNonNull(ProblemCatalogue.class.getResourceAsStream(RESOURCE), RESOURCE);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            text.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProblemCatalogue(text);
    }
}
