package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.stadion.localstack.Folders;
import org.stadion.localstack.Hashes;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.process.Command;

/**
 * The state folder's copy of WildFly's configuration: the stock one, turned into ours by {@code wildfly-config/*.cli} in the order
 * of their names. Made again, from the stock one, only when a script has changed.
 */
final class WildFlyConfiguration {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Site site;
    private final Path programs;
    private final Path base;
    private final Path jdbcDriver;

    WildFlyConfiguration(Site site, Path programs, Path base, Path jdbcDriver) {
        this.site = site;
        this.programs = programs;
        this.base = base;
        this.jdbcDriver = jdbcDriver;
    }

    void bringUpToDate() {
        var applied = base.resolve("configuration/scripts.sha256");
        try {
            var scripts = scripts();
            var wanted = fingerprint(scripts);
            if (Files.exists(applied) && Files.readString(applied).equals(wanted)) {
                return;
            }
            Folders.delete(base.resolve("configuration"));
            Folders.copy(programs.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
            Files.createDirectories(base.resolve("lib/ext"));
            for (var script : scripts) {
                apply(script);
            }
            Files.writeString(applied, wanted);
        } catch (IOException refused) {
            throw new StackFailure("cannot configure WildFly in " + base, refused);
        }
    }

    private List<Path> scripts() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .sorted()
                    .toList();
        }
    }

    private Path folder() {
        return site.settings().checkout().resolve("wildfly-config");
    }

    private String fingerprint(List<Path> scripts) throws IOException {
        var text = new StringBuilder(programs.getFileName().toString());
        for (var script : scripts) {
            text.append('\n').append(script.getFileName()).append('\n').append(Files.readString(script));
        }
        return Hashes.sha256(text.toString());
    }

    private void apply(Path script) {
        var words = List.of(programs.resolve("bin/jboss-cli.sh").toString(), "--file=" + script);
        var variables = Map.of(
                "JAVA_HOME", site.settings().javaHome().toString(),
                "JBOSS_HOME", programs.toString(),
                "STADION_JDBC_JAR", jdbcDriver.toString(),
                "JAVA_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djboss.server.base.dir=" + base);
        var name = "wildfly-config-" + script.getFileName().toString().replace(".cli", "");
        site.run(name, Command.of(folder(), words).with(variables), PATIENCE);
    }
}
