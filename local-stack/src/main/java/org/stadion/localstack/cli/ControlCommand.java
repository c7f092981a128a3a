package org.stadion.localstack.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.stadion.localstack.Part;
import org.stadion.localstack.Settings;
import org.stadion.localstack.Stack;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.control.Address;

/** {@code ./run stop}, and {@code kill}, {@code stop}, {@code start} of one part. */
record ControlCommand(String verb, Optional<Part> part) implements Command {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static ControlCommand parse(String verb, List<String> arguments) {
        if (arguments.size() > 1 || (arguments.isEmpty() && !verb.equals("stop"))) {
            throw new UsageFailure(verb + " wants one part");
        }
        return new ControlCommand(verb, arguments.stream().map(Part::named).findFirst());
    }

    @Override
    public int execute(Settings settings, Terminal terminal) {
        if (part.isEmpty()) {
            return stopAll(settings, terminal);
        }
        var stack = Stack.running(settings).orElseThrow(() -> new StackFailure("nothing runs in " + settings.home()));
        switch (verb) {
            case "kill" -> stack.kill(part.get());
            case "stop" -> stack.stop(part.get());
            default -> stack.start(part.get());
        }
        return 0;
    }

    private static int stopAll(Settings settings, Terminal terminal) {
        var launcher = Address.in(settings.run()).flatMap(address -> ProcessHandle.of(address.pid()));
        if (launcher.isEmpty()) {
            terminal.say("nothing runs in " + settings.home());
            return 0;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return 0;
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new StackFailure("the launcher (pid " + launcher.get().pid() + ") does not end", stillThere);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
