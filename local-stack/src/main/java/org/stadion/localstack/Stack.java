package org.stadion.localstack;

import java.util.List;
import java.util.Optional;

/**
 * A running stack: started in this JVM by {@link #start}, or found running by {@link #running}. Tests end and restart single parts
 * with it; the stack takes a part's death for an accident, and ends itself, unless it came through here.
 */
public interface Stack extends AutoCloseable {

    /** Starts all parts that the settings name and returns when they are ready. */
    static Stack start(Settings settings) {
        return start(settings, Progress.SILENT);
    }

    static Stack start(Settings settings, Progress progress) {
        return LaunchedStack.start(settings, progress);
    }

    /** The stack that another process has started in this state folder. */
    static Optional<Stack> running(Settings settings) {
        return ConnectedStack.find(settings);
    }

    Settings settings();

    Secrets secrets();

    List<PartStatus> status();

    /** SIGKILL to the part's processes, as in a crash. */
    void kill(Part part);

    /** Stops the part in good order. */
    void stop(Part part);

    /** Starts a part that was killed or stopped, and returns when it is ready. */
    void start(Part part);

    default void restart(Part part) {
        stop(part);
        start(part);
    }

    default Ports ports() {
        return settings().ports();
    }

    default Urls urls() {
        return settings().urls();
    }

    /** An access token of a demo user. */
    String token(String user);

    /** Returns when the stack has been stopped, by whomever. */
    void awaitEnd();

    /** Stops everything, if it was started here; a stack that was only found goes on. */
    @Override
    void close();
}
