package org.stadion.localstack.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stadion.localstack.Part;
import org.stadion.localstack.Settings;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.control.Address;

/** Starts a second launcher that outlives this one, repeats what it says, and returns when it is ready. */
final class Detached {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Detached() {}

    static int start(Settings settings, Set<Part> without, Terminal terminal) {
        var log = settings.logs().resolve("launcher.log");
        try {
            Files.createDirectories(settings.logs());
            var process = new ProcessBuilder(commandLine(without))
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var repeated = 0;
            while (true) {
                var alive = process.isAlive();
                var ready = Address.in(settings.run()).filter(Address::ready).isPresent();
                repeated = repeat(log, repeated, ready || !alive, terminal);
                if (ready) {
                    return 0;
                }
                if (!alive) {
                    return process.exitValue() == 0 ? 1 : process.exitValue();
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (IOException refused) {
            throw new StackFailure("cannot start the launcher", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static List<String> commandLine(Set<Part> without) {
        var words = new ArrayList<>(List.of("setsid"));
        ProcessHandle.current().info().command().ifPresent(words::add);
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path", ""), Main.class.getName()));
        without.forEach(part -> words.addAll(List.of("--without", part.label())));
        return words;
    }

    /** Whole lines only, but everything at the end. */
    private static int repeat(Path log, int from, boolean everything, Terminal terminal) throws IOException {
        var text = Files.exists(log) ? Files.readString(log) : "";
        var until = everything ? text.length() : text.lastIndexOf('\n') + 1;
        if (until > from) {
            text.substring(from, until).lines().forEach(terminal::say);
        }
        return Math.max(from, until);
    }
}
