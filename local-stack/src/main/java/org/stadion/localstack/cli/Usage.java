package org.stadion.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code ./run --help} prints; a file, so that the script can print it before anything is built. */
final class Usage {
    private Usage() {}

    static String text() {
        try (var file = Usage.class.getResourceAsStream("usage.txt")) {
            if (file == null) {
                throw new IllegalStateException("usage.txt is not packaged");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
