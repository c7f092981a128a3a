package org.stadion.localstack.cli;

import java.util.List;
import org.stadion.localstack.Settings;

/** One thing that {@code ./run} can do. */
@FunctionalInterface
interface Command {
    /** @return the exit code */
    int execute(Settings settings, Terminal terminal);

    static Command parse(List<String> arguments) {
        var name = arguments.isEmpty() || arguments.getFirst().startsWith("--") ? "up" : arguments.getFirst();
        var rest = name.equals("up") ? arguments : arguments.subList(1, arguments.size());
        if (arguments.contains("--help")) {
            return (settings, terminal) -> {
                terminal.say(Usage.text());
                return 0;
            };
        }
        return switch (name) {
            case "up" -> UpCommand.parse(rest);
            case "status" -> new StatusCommand();
            case "demo" -> new DemoCommand();
            case "import" -> ImportCommand.parse(rest);
            case "token" -> TokenCommand.parse(rest);
            case "stop", "kill", "start" -> ControlCommand.parse(name, rest);
            default -> throw new UsageFailure("unknown command '" + name + "'");
        };
    }
}
