package org.stadion.localstack.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stadion.localstack.Part;
import org.stadion.localstack.Port;
import org.stadion.localstack.Secret;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.process.Command;

/** WildFly with Stadion deployed. The programs are shared and never written to; the state folder holds the server's base folder. */
public final class WildFlyServer extends ProcessServer {
    private static final String EAR = "stadion.ear";

    /** The id of the message with which its boot ends; before, the management refuses to deploy anything. */
    private static final String STARTED = "WFLYSRV0025";

    /** What {@code standalone.sh} adds for the same reasons. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private final Distributions distributions;
    private Path programs = Path.of("");

    public WildFlyServer(Site site) {
        super(site);
        this.distributions = new Distributions(site.settings());
    }

    @Override
    public Part part() {
        return Part.WILDFLY;
    }

    /** Not Keycloak: its keys are fetched when the first token arrives. */
    @Override
    public Set<Part> needs() {
        return Set.of(Part.POSTGRES, Part.KAFKA, Part.S3, Part.MAIL);
    }

    private Path base() {
        return site().folder("wildfly");
    }

    @Override
    public void prepare() {
        programs = distributions.folder("wildfly-dist-", Archives::unzip);
        new WildFlyConfiguration(site(), programs, base(), distributions).bringUpToDate();
    }

    @Override
    public void start() {
        deploy();
        super.start();
    }

    /** The marker files tell WildFly's deployment scanner what to do, and us what came of it. */
    private void deploy() {
        var ear = site().settings().deployment();
        var folder = base().resolve("deployments");
        try {
            Files.createDirectories(folder);
            try (var old = Files.list(folder)) {
                for (var file : (Iterable<Path>) old::iterator) {
                    Files.delete(file);
                }
            }
            if (Files.exists(ear)) {
                Files.copy(ear, folder.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
                Files.createFile(folder.resolve(EAR + ".dodeploy"));
            }
        } catch (IOException refused) {
            throw new StackFailure("cannot put " + ear + " into " + folder, refused);
        }
    }

    @Override
    Command command() {
        var settings = site().settings();
        var jvm = Jvm.of(settings.javaHome())
                .heap("192m", "1280m")
                .with(
                        "-XX:MetaspaceSize=192m",
                        "-XX:MaxMetaspaceSize=512m",
                        "-Xss512k",
                        "-XX:ReservedCodeCacheSize=160m")
                .property("java.net.preferIPv4Stack", true)
                .property("jboss.modules.system.pkgs", "org.jboss.byteman")
                .property("jdk.serialFilter", "maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000")
                .property("org.jboss.boot.log.file", base().resolve("log/server.log"))
                .property(
                        "logging.configuration",
                        base().resolve("configuration/logging.properties").toUri());
        OPENED.forEach(opened -> jvm.with("--add-opens=" + opened + "=ALL-UNNAMED"));
        EXPORTED.forEach(exported -> jvm.with("--add-exports=" + exported + "=ALL-UNNAMED"));
        jvm.with(Arrays.stream(settings.wildflyOptions().split(" ", -1))
                .filter(option -> !option.isBlank())
                .toList());
        jvm.with("-jar", programs.resolve("jboss-modules.jar").toString())
                .with("-mp", programs.resolve("modules").toString(), "org.jboss.as.standalone")
                .property("jboss.home.dir", programs)
                .property("jboss.server.base.dir", base())
                .with("-c", WildFlyConfiguration.FILE)
                .property("jboss.node.name", "stadion")
                .property("jboss.bind.address", "127.0.0.1")
                .property("jboss.bind.address.management", "127.0.0.1")
                .property("jboss.bind.address.private", "127.0.0.1")
                .property("jboss.bind.address.unsecure", "127.0.0.1")
                .property("stadion.port.http", site().port(Port.HTTP))
                .property("stadion.port.management", site().port(Port.MANAGEMENT))
                .property("stadion.port.jgroups", site().port(Port.JGROUPS))
                .property("stadion.port.txn-recovery", site().port(Port.TXN_RECOVERY))
                .property("stadion.port.txn-status", site().port(Port.TXN_STATUS));
        return Command.of(base(), jvm.words()).with(environment());
    }

    private Map<String, String> environment() {
        var urls = site().urls();
        var all = new TreeMap<String, String>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("STADION_") || name.startsWith("OTEL_")) {
                all.put(name, value);
            }
        });
        all.putAll(Map.of(
                "STADION_DB_URL", urls.database("stadion"),
                "STADION_DB_USER", "stadion",
                "STADION_DB_PASSWORD", site().secret(Secret.DB_PASSWORD),
                "STADION_KAFKA_BOOTSTRAP", urls.kafka(),
                "STADION_SMTP_HOST", "127.0.0.1",
                "STADION_SMTP_PORT", Integer.toString(site().port(Port.SMTP))));
        all.putAll(Map.of(
                "STADION_S3_ENDPOINT", urls.s3().toString(),
                "STADION_S3_ACCESS_KEY", site().secret(Secret.S3_ACCESS_KEY),
                "STADION_S3_SECRET_KEY", site().secret(Secret.S3_SECRET_KEY),
                "STADION_S3_BUCKET", S3Server.BUCKET));
        all.putAll(Map.of(
                "STADION_CONSOLE_CLIENT_SECRET", site().secret(Secret.CONSOLE_CLIENT_SECRET),
                "STADION_PUBLIC_URL", urls.web().toString(),
                "STADION_TOKEN_KEY", site().secret(Secret.TOKEN_KEY)));
        // Another issuer than our Keycloak may be told from outside.
        all.putIfAbsent("STADION_OIDC_ISSUER", urls.issuer().toString());
        all.putIfAbsent("STADION_OIDC_JWKS", urls.issuer() + "/protocol/openid-connect/certs");
        all.putIfAbsent("STADION_ENVIRONMENT", "local");
        return all;
    }

    @Override
    public boolean ready() {
        var deployments = base().resolve("deployments");
        if (Files.exists(deployments.resolve(EAR + ".failed"))) {
            throw new StackFailure("WildFly refuses stadion.ear\n" + lastWords());
        }
        if (!Files.exists(deployments.resolve(EAR))) {
            return hasSaid(STARTED) && healthy("live"); // a server with nothing to serve never calls itself ready
        }
        return Files.exists(deployments.resolve(EAR + ".deployed")) && healthy("ready");
    }

    private boolean healthy(String question) {
        return Probe.ask(URI.create(site().urls().management() + "/health/" + question))
                        .status()
                == 200;
    }
}
