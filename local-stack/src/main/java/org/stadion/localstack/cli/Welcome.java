package org.stadion.localstack.cli;

import java.time.Duration;
import java.util.Locale;
import org.stadion.localstack.Secret;
import org.stadion.localstack.Stack;

/** The last words of a start: where to go, and as whom. */
final class Welcome {
    private Welcome() {}

    static String text(Stack stack, Duration took) {
        var urls = stack.urls();
        return String.format(
                Locale.ROOT,
                """

                Stadion is ready after %.0f s

                  API docs   %s
                  Console    %s
                  Mail       %s
                  Keycloak   %s   (admin, %s)

                  Athletes   anna, boris, clara and 17 more
                  Staff      sofia (support), max (moderator), mira (marketer), admin-ada (admin)
                  Password   %s   (the same for all of them)

                  ./run demo fills it, ./run import FILE... imports workouts, ./run status looks, Ctrl-C or ./run stop ends it
                """,
                took.toMillis() / 1000.0,
                urls.apiDocs(),
                urls.console(),
                urls.mail(),
                urls.keycloak(),
                stack.secrets().of(Secret.KEYCLOAK_ADMIN_PASSWORD),
                stack.secrets().of(Secret.DEMO_PASSWORD));
    }
}
