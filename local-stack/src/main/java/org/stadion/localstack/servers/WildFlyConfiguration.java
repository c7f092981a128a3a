package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.stadion.localstack.Folders;
import org.stadion.localstack.Hashes;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.process.Command;

/**
 * The state folder's copy of WildFly's configuration: the stock one, turned into ours by {@code wildfly-config/*.cli} in the order
 * of their names. The scripts run once per checkout, and again only when one has changed: they take seconds, and servers that
 * start at the same time must not both add the JDBC driver to the programs that they share.
 */
final class WildFlyConfiguration {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String FOLDER = "configuration";
    static final String FILE = "standalone-full-ha.xml";
    private static final int FINGERPRINT_SHOWN = 12;

    private final Site site;
    private final Path programs;
    private final Path base;
    private final Distributions distributions;

    WildFlyConfiguration(Site site, Path programs, Path base, Distributions distributions) {
        this.site = site;
        this.programs = programs;
        this.base = base;
        this.distributions = distributions;
    }

    void bringUpToDate() {
        var folder = base.resolve(FOLDER);
        var applied = folder.resolve("scripts.sha256");
        try {
            var scripts = scripts();
            var wanted = fingerprint(scripts);
            if (Files.exists(applied) && Files.readString(applied).equals(wanted)) {
                return;
            }
            var made = distributions.made(
                    "wildfly-configuration-" + wanted.substring(0, FINGERPRINT_SHOWN), target -> make(target, scripts));
            Folders.delete(folder);
            copyStock(folder);
            Files.copy(made.resolve(FOLDER).resolve(FILE), folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(base.resolve("lib/ext"));
            Files.writeString(applied, wanted);
        } catch (IOException refused) {
            throw new StackFailure("cannot configure WildFly in " + base, refused);
        }
    }

    /** Of what the server that runs the scripts leaves, only the one file names no place and so serves in any other. */
    private void make(Path target, List<Path> scripts) throws IOException {
        copyStock(target.resolve(FOLDER));
        Files.createDirectories(target.resolve("deployments"));
        Files.createDirectories(target.resolve("lib/ext"));
        scripts.forEach(script -> apply(script, target));
    }

    private void copyStock(Path folder) throws IOException {
        Folders.copy(programs.resolve("standalone").resolve(FOLDER), folder);
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

    private void apply(Path script, Path target) {
        var words = List.of(programs.resolve("bin/jboss-cli.sh").toString(), "--file=" + script);
        var variables = Map.of(
                "JAVA_HOME", site.settings().javaHome().toString(),
                "JBOSS_HOME", programs.toString(),
                "STADION_JDBC_JAR", distributions.library("postgresql-").toString(),
                "JAVA_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djboss.server.base.dir=" + target);
        var name = "wildfly-config-" + script.getFileName().toString().replace(".cli", "");
        site.run(name, Command.of(folder(), words).with(variables), PATIENCE);
    }
}
