package org.stadion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what the code says. */
class DocumentationTest {

    private static final Set<String> PLATFORM = Set.of("kernel", "runtime");

    @Test
    void the_diagram_shows_exactly_the_declared_dependencies() {
        var drawn = Pattern.compile("(?m)^  ([a-z]+) --> ([a-z]+)$")
                .matcher(Repository.text("docs/ARCHITECTURE.md"))
                .results()
                .map(arrow -> arrow.group(1) + " -> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        var declared = Repository.BUSINESS_MODULES.stream()
                .flatMap(module -> PomPermissionsTest.inPackageInfo(module).stream()
                        .filter(other -> !PLATFORM.contains(other))
                        .map(other -> module + " -> " + other))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(drawn).isEqualTo(declared);
    }

    @Test
    void the_readme_presents_exactly_the_business_modules() {
        assertThat(documented("README.md", "(?m)^\\| \\[([a-z]+)]\\(ejb-modules/"))
                .isEqualTo(new TreeSet<>(Repository.BUSINESS_MODULES));
    }

    @Test
    void every_setting_in_the_code_is_in_the_configuration_reference_and_the_reverse() {
        assertThat(documented("docs/configuration.md", "`((?:stadion\\.|STADION_)[A-Za-z0-9_.-]+)`"))
                .isEqualTo(settingsInTheCode());
    }

    /** An id that is put together counts by its beginning. */
    @Test
    void every_algorithm_of_the_analytics_guide_is_in_the_code() {
        var sources = Repository.sources(Repository.file("ejb-modules/workouts/src/main/java"), ".java").stream()
                .map(Repository::read)
                .collect(Collectors.joining());
        var beginnings = Pattern.compile("\"([a-z-]+(?:\\.[a-z0-9-]+)*[.-])(?:\"|%s)")
                .matcher(sources)
                .results()
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());

        var unknown = documented("docs/analytics.md", "`([a-z][a-z0-9.-]*@\\d+)`").stream()
                .filter(code -> !isMade(code.split("@"), sources, beginnings));

        assertThat(unknown).isEmpty();
    }

    private static boolean isMade(String[] idAndVersion, String sources, Set<String> beginnings) {
        var literal = '"' + idAndVersion[0] + '"';
        return sources.contains("new Algorithm(" + literal + ", " + idAndVersion[1] + ")")
                || (idAndVersion[1].equals("1")
                        && !sources.contains("new Algorithm(" + literal)
                        && (sources.contains(literal) || beginnings.stream().anyMatch(idAndVersion[0]::startsWith)));
    }

    @Test
    void every_decision_is_in_the_index() {
        var decisions = Repository.sources(Repository.file("docs/adr"), ".md").stream()
                .map(file -> Repository.file("docs/adr").relativize(file).toString())
                .filter(name -> name.matches("\\d{4}-.*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented("docs/adr/README.md", "]\\((\\d{4}-[a-z0-9-]+\\.md)\\)"))
                .isEqualTo(decisions);
    }

    @Test
    void links_between_documents_lead_somewhere() {
        var dead = Stream.concat(
                        Repository.sources(Repository.file("docs"), ".md").stream(),
                        Stream.of("README.md", "CONTRIBUTING.md").map(Repository::file))
                .flatMap(DocumentationTest::deadLinks);

        assertThat(dead).isEmpty();
    }

    private static Stream<String> deadLinks(Path document) {
        return Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)")
                .matcher(Repository.read(document))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(document.resolveSibling(link)))
                .map(link -> document + " -> " + link);
    }

    private static Set<String> documented(String document, String pattern) {
        return Pattern.compile(pattern)
                .matcher(Repository.text(document))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Settings are named where they are read: MicroProfile Config keys, and the environment of server and launcher. */
    private static Set<String> settingsInTheCode() {
        var key = Pattern.compile("(?:ConfigProperty\\(\\s*name ="
                + " |get(?:Optional)?Value\\(\\s*)\"(stadion\\.[a-z0-9-]+\\.[a-z0-9.-]+)\"");
        var variable = Pattern.compile("\\b(STADION_[A-Z0-9_]*[A-Z0-9])\\b");
        var found = new TreeSet<String>();
        Repository.modules()
                .flatMap(module -> Repository.sources(module.resolve("src/main/java"), ".java").stream())
                .forEach(
                        source -> key.matcher(Repository.read(source)).results().forEach(k -> found.add(k.group(1))));
        Stream.of(
                        Repository.sources(Repository.file("wildfly-config"), ".cli"),
                        Repository.sources(Repository.file("wildfly-config"), ".json"),
                        Repository.sources(Repository.file("platform/kernel/src/main/resources"), ".properties"))
                .flatMap(java.util.List::stream)
                .forEach(file ->
                        variable.matcher(Repository.read(file)).results().forEach(v -> found.add(v.group(1))));
        return found;
    }
}
