package org.stadion.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests look at. */
final class Repository {

    static final List<String> BUSINESS_MODULES = List.of(
            "identity", "profiles", "social", "notifications", "content", "gamification", "workouts", "devices");

    private static final Path ROOT = findRoot();

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        return read(file(path));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled production classes of every module that goes into the EAR. */
    static JavaClasses productionClasses() {
        return new ClassFileImporter()
                .importPaths(modules()
                        .map(module -> module.resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList());
    }

    /** Folders of all Maven modules whose classes go into the EAR. */
    static Stream<Path> modules() {
        var edges = Stream.of(
                "platform/kernel",
                "platform/runtime",
                "web-api",
                "web-admin",
                "event-streams",
                "jms-consumers",
                "batch-jobs");
        return Stream.concat(edges, BUSINESS_MODULES.stream().map("ejb-modules/"::concat))
                .map(ROOT::resolve);
    }

    static List<Path> sources(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)
                            && !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path findRoot() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("ejb-modules"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not started inside the checkout");
        }
        return folder;
    }
}
