package org.stadion.localstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stadion.localstack.Secrets;
import org.stadion.localstack.Settings;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.client.Rest;
import org.stadion.localstack.client.Tokens;
import org.stadion.localstack.demo.Demo;

/** {@code ./run demo}. */
record DemoCommand() implements Command {

    @Override
    public int execute(Settings settings, Terminal terminal) {
        var tokens = Tokens.of(settings.urls(), Secrets.in(settings.home()));
        var begin = System.nanoTime();
        var demo = new Demo(
                user -> new Rest(settings.urls().api(), () -> tokens.forUser(user)), anchor(settings), terminal::say);
        var complete = demo.fill();
        terminal.say(
                "the demo took " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
        return complete ? 0 : 1;
    }

    /** Made up on the first run in a state folder and kept there, so that a second run makes the same files. */
    private static Instant anchor(Settings settings) {
        var file = settings.home().resolve("demo-anchor");
        try {
            if (!Files.exists(file)) {
                Files.writeString(
                        file, Instant.now().truncatedTo(ChronoUnit.HOURS).toString());
            }
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException refused) {
            throw new StackFailure("cannot keep " + file, refused);
        }
    }
}
