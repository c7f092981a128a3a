package org.stadion.localstack.client;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.stadion.localstack.StackFailure;

/** A file on its way to the API. */
public record Upload(String name, BodyPublisher content) {

    /** Read while it is sent, so that large archives need no memory. */
    public static Upload of(Path file) {
        try {
            return new Upload(file.getFileName().toString(), BodyPublishers.ofFile(file));
        } catch (FileNotFoundException absent) {
            throw new StackFailure("cannot read " + file, absent);
        }
    }

    public static Upload of(String name, byte[] content) {
        return new Upload(name, BodyPublishers.ofByteArray(content));
    }
}
