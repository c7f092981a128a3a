package org.stadion.localstack.cli;

import java.util.List;
import org.stadion.localstack.Secrets;
import org.stadion.localstack.Settings;
import org.stadion.localstack.client.Tokens;

/** {@code ./run token USER}. */
record TokenCommand(String user) implements Command {
    static TokenCommand parse(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new UsageFailure("token wants one user");
        }
        return new TokenCommand(arguments.getFirst());
    }

    @Override
    public int execute(Settings settings, Terminal terminal) {
        terminal.say(Tokens.of(settings.urls(), Secrets.in(settings.home())).forUser(user));
        return 0;
    }
}
