package org.stadion.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.api.openapi.Operations;

/** Whatever type a problem document names, there is a page that explains it. */
class ProblemCatalogueTest {

    private static final Path CHECKOUT = Path.of("..");

    /** How a slug comes into being: by a failure's constructor, or by one of the edge's factories. */
    private static final Pattern SLUG = Pattern.compile(
            "(?:\\bsuper|\\brefuse|new\\s+(?:DomainException\\.)?(?:NotFound|Conflict|Refused|Invalid)|new\\s+Reason|Refusal\\.of|Problem\\.of)"
                    + "\\(\\s*\"([a-z][a-z0-9-]+)\"\\s*,");

    private static final Pattern DECODING_PROBLEM = Pattern.compile("^ {4}([A-Z][A-Z_]+)\\(\\s*\"", Pattern.MULTILINE);

    @Test
    void every_slug_that_the_code_uses_is_explained() {
        var used = sources()
                .flatMap(source -> SLUG.matcher(read(source)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(unexplained(used)).isEmpty();
    }

    @Test
    void every_reason_why_a_file_fails_is_explained() {
        var reasons = sources()
                .filter(source -> source.endsWith("control/activity/Problem.java"))
                .flatMap(source -> DECODING_PROBLEM.matcher(read(source)).results())
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();

        assertThat(reasons).isNotEmpty();
        assertThat(unexplained(reasons)).isEmpty();
    }

    @Test
    void every_refusal_that_an_operation_declares_is_explained() {
        var declared = Operations.byId().values().stream()
                .map(method -> method.getAnnotation(MayRefuse.class))
                .filter(annotation -> annotation != null)
                .flatMap(annotation -> Arrays.stream(annotation.value()))
                .toList();

        assertThat(declared).isNotEmpty();
        assertThat(unexplained(declared)).isEmpty();
    }

    @Test
    void every_explanation_is_complete() {
        assertThat(ProblemCatalogue.usual().kinds()).allSatisfy(kind -> {
            assertThat(kind.title()).isNotBlank();
            assertThat(kind.explanation()).endsWith(".");
            assertThat(kind.remedy()).endsWith(".");
            assertThat(List.of(0, 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503))
                    .contains(kind.status());
        });
    }

    private static Set<String> unexplained(Collection<String> slugs) {
        var unexplained = new TreeSet<>(slugs);
        ProblemCatalogue.usual().kinds().forEach(kind -> unexplained.remove(kind.slug()));
        return unexplained;
    }

    private static Stream<Path> sources() {
        return Stream.of("platform", "ejb-modules", "web-api", "batch-jobs", "jms-consumers")
                .map(CHECKOUT::resolve)
                .flatMap(ProblemCatalogueTest::javaBelow);
    }

    private static Stream<Path> javaBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src/main/java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
