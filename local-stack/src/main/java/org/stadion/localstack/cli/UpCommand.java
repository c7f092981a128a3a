package org.stadion.localstack.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stadion.localstack.Part;
import org.stadion.localstack.Port;
import org.stadion.localstack.Progress;
import org.stadion.localstack.Settings;
import org.stadion.localstack.Stack;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.StateFolder;

/** {@code ./run}: starts the stack and stays until it ends. */
record UpCommand(boolean reset, boolean detach, Set<Part> without) implements Command {

    static UpCommand parse(List<String> arguments) {
        var reset = false;
        var detach = false;
        var without = EnumSet.noneOf(Part.class);
        var left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            var argument = left.removeFirst();
            switch (argument) {
                case "up" -> {}
                case "--reset" -> reset = true;
                case "--detach" -> detach = true;
                case "--without" -> without.add(Part.named(left.isEmpty() ? "" : left.removeFirst()));
                default -> throw new UsageFailure("unknown argument '" + argument + "'");
            }
        }
        return new UpCommand(reset, detach, without);
    }

    @Override
    public int execute(Settings settings, Terminal terminal) {
        if (Stack.running(settings).isPresent()) {
            throw new StackFailure("a stack runs already in " + settings.home() + ": ./run status, ./run stop");
        }
        if (reset) {
            StateFolder.empty(settings);
        }
        var parts = EnumSet.allOf(Part.class);
        parts.removeAll(without);
        var wanted = settings.withParts(parts);
        return detach ? Detached.start(wanted, without, terminal) : foreground(wanted, terminal);
    }

    private static int foreground(Settings settings, Terminal terminal) {
        terminal.say("Stadion starts; its state lies in " + settings.home());
        if (settings.parts().contains(Part.WILDFLY) && !Files.exists(settings.deployment())) {
            terminal.say("  (no " + settings.deployment() + ": WildFly starts empty)");
        }
        var begin = System.nanoTime();
        var told = new Told(settings, terminal);
        var stack = Stack.start(settings, told);
        terminal.say(Welcome.text(stack, Duration.ofNanos(System.nanoTime() - begin)));
        stack.awaitEnd();
        return told.died ? 1 : 0;
    }

    /** One line per part. */
    private static final class Told implements Progress {
        private final Settings settings;
        private final Terminal terminal;
        private volatile boolean died;

        Told(Settings settings, Terminal terminal) {
            this.settings = settings;
            this.terminal = terminal;
        }

        @Override
        public void ready(Part part, Duration took) {
            var ports = new ArrayList<String>();
            for (var port : Port.values()) {
                if (port.part() == part) {
                    ports.add(port.name().toLowerCase(Locale.ROOT) + " "
                            + settings.ports().of(port));
                }
            }
            terminal.say(String.format(
                    Locale.ROOT,
                    "  %-9s ready after %5.1f s   %s",
                    part.label(),
                    took.toMillis() / 1000.0,
                    String.join(", ", ports)));
        }

        @Override
        public void died(Part part, String lastWords) {
            died = true;
            terminal.complain(part.label() + " has died: " + lastWords + "\nstopping the rest");
        }
    }
}
