package org.stadion.integration;

import java.nio.file.Path;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.stadion.localstack.Part;
import org.stadion.localstack.Port;
import org.stadion.localstack.Settings;
import org.stadion.localstack.Stack;

/** Starts the servers, without Keycloak and without the EAR, before any test looks for them. */
public class ServerUnderTest implements LauncherSessionListener {

    private static final String WEB = "stadion.it.web";

    private @Nullable Stack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("stadion.it.servers") == null) {
            return; // only failsafe's JVM runs against the servers, not the one that merely looks for tests
        }
        var parts = EnumSet.complementOf(EnumSet.of(Part.KEYCLOAK));
        TestTokens.publishKey();
        var settings = Settings.fromEnvironment().withParts(parts).withDeployment(Path.of("deployed-by-arquillian"));
        stack = Stack.start(settings);
        System.setProperty(
                "stadion.it.management", Integer.toString(stack.ports().of(Port.MANAGEMENT)));
        System.setProperty(WEB, stack.urls().web().toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (stack != null) {
            stack.close();
        }
    }

    static String web() {
        return System.getProperty(WEB, "");
    }
}
