package org.stadion.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.stadion.localstack.demo.DemoFiles;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.telemetry.Telemetry;

/** FIT files to measure with: generated ones, and real ones where {@code STADION_CORPUS} names a folder of them. */
final class Recordings {
    private static final int SHORTEST = 300;

    private Recordings() {}

    /** The same files on each machine. */
    static List<byte[]> generated(int count) {
        return DemoFiles.some(count * 3, 11).stream()
                .filter(file -> file.name().endsWith(".fit"))
                .limit(count)
                .map(DemoFiles.Generated::content)
                .toList();
    }

    /** Real files that hold a recording of some length. None without a corpus. */
    static List<byte[]> real() {
        var corpus = System.getenv("STADION_CORPUS");
        if (corpus == null || corpus.isBlank()) {
            return List.of();
        }
        try (var files = Files.walk(Path.of(corpus))) {
            return files.filter(file -> file.toString().matches(".*\\.fit(\\.gz)?"))
                    .filter(file -> !file.toString().contains("hostile"))
                    .sorted()
                    .map(Recordings::content)
                    .filter(content ->
                            telemetries(List.of(content)).stream().anyMatch(telemetry -> telemetry.size() >= SHORTEST))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes).readAllBytes() : bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the files recorded; files that are refused are left out. */
    static List<Telemetry> telemetries(List<byte[]> files) {
        var telemetries = new ArrayList<Telemetry>();
        for (var file : files) {
            try {
                Decoders.decode(file).sessions().forEach(session -> telemetries.add(session.telemetry()));
            } catch (UndecodableFile refused) {
                // what nobody can read is not measured either
            }
        }
        return telemetries;
    }
}
