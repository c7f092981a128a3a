package org.stadion.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a stack is started with.
 *
 * @param checkout the folder that holds {@code wildfly-config} and the built modules
 * @param home the state folder
 * @param javaHome the JDK, 21 or later, that runs the servers
 * @param parts which servers to start
 * @param deployment the EAR, deployed when the file exists
 * @param wildflyOptions more options for WildFly's JVM
 */
public record Settings(
        Path checkout, Path home, Ports ports, Path javaHome, Set<Part> parts, Path deployment, String wildflyOptions) {

    public Settings {
        parts = Set.copyOf(parts);
    }

    /** The checkout around the working directory, unless system property {@code stadion.checkout} names another, and the variables {@code STADION_HOME}, {@code STADION_PORT_…}. */
    public static Settings fromEnvironment() {
        var here = Path.of("").toAbsolutePath();
        var told = System.getProperty("stadion.checkout", "");
        return from(System.getenv(), here, told.isEmpty() ? checkout(here) : Path.of(told));
    }

    static Settings from(Map<String, String> environment, Path workingDirectory, Path checkout) {
        var home = environment.getOrDefault("STADION_HOME", "");
        return new Settings(
                checkout,
                home.isBlank()
                        ? checkout.resolve(".stadion")
                        : workingDirectory.resolve(home).normalize(),
                Ports.from(environment),
                Path.of(System.getProperty("java.home", "")),
                EnumSet.allOf(Part.class),
                checkout.resolve("ear/target/stadion.ear"),
                environment.getOrDefault("STADION_WILDFLY_OPTIONS", ""));
    }

    private static Path checkout(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("wildfly-config")) && Files.isRegularFile(folder.resolve("run"))) {
                return folder;
            }
        }
        throw new StackFailure(start + " is not inside a checkout of Stadion");
    }

    public Settings withHome(Path other) {
        return new Settings(checkout, other, ports, javaHome, parts, deployment, wildflyOptions);
    }

    public Settings withParts(Set<Part> some) {
        return new Settings(checkout, home, ports, javaHome, some, deployment, wildflyOptions);
    }

    public Settings withDeployment(Path other) {
        return new Settings(checkout, home, ports, javaHome, parts, other, wildflyOptions);
    }

    public Urls urls() {
        return new Urls(ports);
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path run() {
        return home.resolve("run");
    }

    /** Unpacked servers hold no state, so that all state folders of a checkout share them. */
    public Path servers() {
        return checkout.resolve(".stadion/servers");
    }
}
