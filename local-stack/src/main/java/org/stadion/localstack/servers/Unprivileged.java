package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.stadion.localstack.StackFailure;

/**
 * The account that PostgreSQL runs under: it refuses root. Started by anyone else, everything runs as that person; started by
 * root, PostgreSQL runs as {@code postgres} or {@code nobody}.
 */
final class Unprivileged {
    private static final List<String> CANDIDATES = List.of("postgres", "nobody");

    private final List<String> prefix;
    private final String owner;

    private Unprivileged(List<String> prefix, String owner) {
        this.prefix = List.copyOf(prefix);
        this.owner = owner;
    }

    /** @param folders which the account must be able to enter */
    static Unprivileged forFolders(List<Path> folders) {
        if (!root()) {
            return new Unprivileged(List.of(), "");
        }
        var name = CANDIDATES.stream()
                .filter(Unprivileged::exists)
                .findFirst()
                .orElseThrow(() -> new StackFailure(
                        "PostgreSQL refuses to run as root, and there is no account called " + CANDIDATES));
        var plain = List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups");
        if (folders.stream().allMatch(folder -> enters(plain, folder))) {
            return new Unprivileged(plain, name);
        }
        // A checkout below /root, say: let the account pass through folders that are not its own, and nothing else.
        var passing = new ArrayList<>(plain);
        passing.add("--inh-caps=+dac_override");
        passing.add("--ambient-caps=+dac_override");
        return new Unprivileged(passing, name);
    }

    List<String> command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Gives it a file or an empty folder. */
    void own(Path path) throws IOException {
        if (!owner.isEmpty()) {
            Files.setOwner(
                    path,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(owner));
        }
    }

    private static boolean root() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean exists(String name) {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
            return true;
        } catch (UserPrincipalNotFoundException unknown) {
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String groupOf(String name) {
        try {
            var process = new ProcessBuilder("id", "-g", name).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException unavailable) {
            throw new StackFailure("cannot find the group of " + name, unavailable);
        }
    }

    private static boolean enters(List<String> prefix, Path folder) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-x", folder.toString()));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException unavailable) {
            throw new StackFailure("setpriv is missing: install util-linux", unavailable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
