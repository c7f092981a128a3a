package org.stadion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conventions that no compiler sees. */
class HouseRulesTest {

    private static final int LONGEST_FILE = 400;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    @Test
    void every_package_says_what_it_is_for() {
        var silent = productionSources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")));

        assertThat(silent).isEmpty();
    }

    @Test
    void no_file_is_too_long_to_find_ones_way_in() {
        assertThat(javaFiles().filter(file -> Repository.read(file).lines().count() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_later() {
        assertThat(productionSources()
                        .filter(file ->
                                UNFINISHED.matcher(Repository.read(file)).find()))
                .isEmpty();
    }

    @Test
    void migrations_are_numbered_and_stay_in_their_own_schema() {
        var foreignReferences = Repository.modules()
                .flatMap(module -> Repository.sources(module.resolve("src/main/resources/db"), ".sql").stream())
                .filter(script -> namesForeignSchema(script));

        assertThat(foreignReferences).isEmpty();
    }

    private static boolean namesForeignSchema(Path script) {
        var own = script.toString().replaceAll(".*/migration/([a-z]+)/.*", "$1");
        var references = Pattern.compile("(?i)references\\s+([a-z_]+)\\.").matcher(Repository.read(script));
        return references.results().anyMatch(found -> !found.group(1).equals(own));
    }

    private static Stream<Path> productionSources() {
        return Repository.modules()
                .flatMap(module -> Repository.sources(module.resolve("src/main/java"), ".java").stream());
    }

    private static Stream<Path> javaFiles() {
        return List.of(
                        "platform",
                        "ejb-modules",
                        "web-api",
                        "web-admin",
                        "event-streams",
                        "jms-consumers",
                        "batch-jobs",
                        "local-stack",
                        "tests")
                .stream()
                .flatMap(folder -> Repository.sources(Repository.file(folder), ".java").stream());
    }
}
