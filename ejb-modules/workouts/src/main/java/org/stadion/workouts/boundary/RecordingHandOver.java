package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.stadion.kernel.Ids;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.boundary.HandOverRegister.Material;
import org.stadion.workouts.control.recording.RecordingFile;
import org.stadion.workouts.entity.ImportFile.Content;

/** Makes the original of a stopped recording, keeps it, and hands it over to be imported; no transaction is open. */
@Dependent
class RecordingHandOver {
    private static final int TRIES = 3;

    @Inject
    HandOverRegister register;

    @Inject
    ObjectStore objects;

    /** The stop is stored, so a store that does not answer is no reason to refuse it: the timer comes back. */
    void attempt(RecordingId id) {
        try {
            handOver(id);
        } catch (RuntimeException outage) {
            WorkoutsLog.LOG.recordingWaits(id.value(), outage);
        }
    }

    private void handOver(RecordingId id) {
        for (var turn = 0; turn < TRIES; turn++) {
            var material = register.material(id);
            if (material.isEmpty() || handedOver(id, material.get())) {
                return;
            }
        }
    }

    private boolean handedOver(RecordingId id, Material material) {
        try {
            var file = Files.createTempFile("stadion-recording", null);
            try {
                write(id, material, file);
                var content = content(id, Files.size(file), Originals.sha256(file));
                objects.put(content.objectKey(), file, Originals.CONTENT_TYPE);
                return register.handOver(id, material, content);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(RecordingId id, Material material, Path file) throws IOException {
        Iterable<byte[]> batches = () -> {
            Iterator<Integer> numbers = material.numbers().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return numbers.hasNext();
                }

                @Override
                public byte[] next() {
                    return register.batch(id, numbers.next());
                }
            };
        };
        try (var out = Files.newOutputStream(file)) {
            RecordingFile.write(material.header(), batches, out);
        }
    }

    private static Content content(RecordingId id, long bytes, String sha256) {
        return new Content(Ids.next(), 0, "recording-" + id + ".json.gz", bytes, sha256, Originals.key(sha256), false);
    }
}
