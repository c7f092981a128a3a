package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stadion.localstack.Folders;
import org.stadion.localstack.Part;
import org.stadion.localstack.Port;
import org.stadion.localstack.Secret;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.process.Command;

/**
 * Keycloak on our PostgreSQL. Its programs are built once per checkout for that database, so that every start skips the build; a
 * state folder holds only what differs.
 */
public final class KeycloakServer extends ProcessServer {
    static final String ADMIN = "admin";

    private final Distributions distributions;
    private final RealmFiles realm;
    private Path programs = Path.of("");

    public KeycloakServer(Site site) {
        super(site);
        this.distributions = new Distributions(site.settings());
        this.realm = new RealmFiles(site);
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public Set<Part> needs() {
        return Set.of(Part.POSTGRES);
    }

    @Override
    public void prepare() {
        programs = distributions.folder("keycloak-quarkus-dist-", this::unpackAndBuild);
        var home = site().folder("keycloak");
        try {
            for (var folder : List.of("data", "providers", "themes")) {
                Files.createDirectories(home.resolve(folder));
            }
            Folders.copy(programs.resolve("conf"), home.resolve("conf"));
            var lib = home.resolve("lib");
            Files.deleteIfExists(lib);
            Files.createSymbolicLink(lib, programs.resolve("lib"));
        } catch (IOException refused) {
            throw new StackFailure("cannot prepare " + home, refused);
        }
    }

    private void unpackAndBuild(Path archive, Path target) throws IOException {
        Archives.unzip(archive, target);
        var words = List.of(
                target.resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=true",
                "--features-disabled=kerberos");
        var java = site().settings().javaHome();
        // In place of the script's own options: it lives for seconds, and the thorough compiler would double its work.
        var options = Jvm.of(java).heap("64m", "512m").quicklyWarm().options();
        var command = Command.of(target, words).with(Map.of("JAVA_HOME", java.toString(), "JAVA_OPTS", options));
        site().run("keycloak-build", command, Duration.ofMinutes(5));
    }

    @Override
    Command command() {
        var home = site().folder("keycloak");
        var words = Jvm.of(site().settings().javaHome())
                .heap("64m", "384m")
                .with("-XX:MetaspaceSize=96m", "-XX:MaxMetaspaceSize=256m", "-Xss512k")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED")
                .with("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .with("--enable-native-access=ALL-UNNAMED")
                .property("user.language", "en")
                .property("user.country", "US")
                .property("java.net.preferIPv4Stack", true)
                .property(
                        "java.util.concurrent.ForkJoinPool.common.threadFactory",
                        "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .property("java.util.logging.manager", "org.jboss.logmanager.LogManager")
                .property("picocli.disable.closures", true)
                .property("kc.home.dir", home)
                .property("jboss.server.config.dir", home.resolve("conf"))
                .with("-cp", programs.resolve("lib/quarkus-run.jar").toString())
                .with("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized")
                .with("--http-enabled=true", "--http-host=127.0.0.1")
                .with("--http-port=" + site().port(Port.KEYCLOAK))
                .with("--http-management-host=127.0.0.1")
                .with("--http-management-port=" + site().port(Port.KEYCLOAK_MANAGEMENT))
                .with("--hostname=" + site().urls().keycloak())
                .with("--cache=local")
                .with("--db-pool-min-size=2", "--db-pool-initial-size=2", "--db-pool-max-size=20");
        return Command.of(home, words.words())
                .with(Map.of(
                        "KC_DB_URL", site().urls().database("keycloak"),
                        "KC_DB_USERNAME", "keycloak",
                        "KC_DB_PASSWORD", site().secret(Secret.KEYCLOAK_DB_PASSWORD),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", site().secret(Secret.KEYCLOAK_ADMIN_PASSWORD)));
    }

    @Override
    public boolean ready() {
        return Probe.ask(site().urls().keycloakHealth()).status() == 200;
    }

    @Override
    public void finishStart() {
        realm.bringUpToDate();
    }
}
