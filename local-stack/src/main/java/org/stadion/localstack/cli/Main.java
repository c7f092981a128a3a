package org.stadion.localstack.cli;

import java.util.Arrays;
import java.util.List;
import org.stadion.localstack.Settings;
import org.stadion.localstack.StackFailure;

/** Entry of {@code ./run}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var terminal = new Terminal(System.out, System.err);
        System.exit(run(Arrays.asList(arguments), terminal));
    }

    static int run(List<String> arguments, Terminal terminal) {
        try {
            return Command.parse(arguments).execute(Settings.fromEnvironment(), terminal);
        } catch (StackFailure told) {
            terminal.complain(String.valueOf(told.getMessage()));
            return 1;
        } catch (UsageFailure wrong) {
            terminal.complain(wrong.getMessage() + "\n\n" + Usage.text());
            return 2;
        }
    }
}
