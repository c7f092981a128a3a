package org.stadion.localstack.servers;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.stadion.localstack.Part;

/**
 * One part of the stack. Life: {@link #prepare} once, then {@link #start}, {@link #finishStart} as soon as {@link #ready}, then
 * {@link #stop} or {@link #kill}, after which it can be started again.
 */
public interface Server {
    Part part();

    /** The parts that must be ready before this one is started. */
    Set<Part> needs();

    /** All that takes long and needs no other part. */
    void prepare();

    void start();

    /** Asked again and again after the start. */
    boolean ready();

    /** What needs the running server: databases, realms. */
    default void finishStart() {}

    void stop();

    /** Ends it as a crash would. */
    void kill();

    boolean alive();

    /** 0 when it has no process of its own. */
    long pid();

    long residentBytes();

    /** Completed with the exit code when the running process has ended, wanted or not. */
    CompletableFuture<Integer> end();

    /** The last words of its log. */
    String lastWords();
}
