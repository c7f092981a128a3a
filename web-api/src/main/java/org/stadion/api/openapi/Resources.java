package org.stadion.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Texts that lie beside the classes. */
final class Resources {

    private Resources() {}

    static Properties properties(String path) {
        var text = new Properties();
        try (var stream = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            text.load(reader);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> text(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
