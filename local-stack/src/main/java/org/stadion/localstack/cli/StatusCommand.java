package org.stadion.localstack.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.stadion.localstack.PartStatus;
import org.stadion.localstack.Settings;
import org.stadion.localstack.Stack;

/** {@code ./run status}: exit code 0 when all parts are well, 1 when one is not, 3 when nothing runs. */
record StatusCommand() implements Command {
    private static final long MEGABYTE = 1024L * 1024;

    @Override
    public int execute(Settings settings, Terminal terminal) {
        var stack = Stack.running(settings);
        if (stack.isEmpty()) {
            terminal.say("nothing runs in " + settings.home());
            return 3;
        }
        var parts = stack.get().status();
        table(parts).lines().forEach(terminal::say);
        return parts.stream().allMatch(PartStatus::healthy) ? 0 : 1;
    }

    private static Table table(List<PartStatus> parts) {
        var table = new Table("part", "health", "pid", "memory MB", "ports");
        for (var part : parts) {
            table.row(List.of(
                    part.part(),
                    part.healthy() ? "healthy" : part.running() ? "UNHEALTHY" : "DOWN",
                    part.running() ? Long.toString(part.pid()) : "",
                    Long.toString(part.residentBytes() / MEGABYTE),
                    part.ports().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        }
        var total = parts.stream().mapToLong(PartStatus::residentBytes).sum();
        return table.row(List.of("all", "", "", Long.toString(total / MEGABYTE), ""));
    }
}
