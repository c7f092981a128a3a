package org.stadion.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What to execute, where, with which variables, and which signal asks it politely to end. */
public record Command(List<String> words, Map<String, String> environment, Path directory, String stopSignal) {
    /** The only variables of our own environment that a server sees: a stray JAVA_OPTS must not change it. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    public static Command of(Path directory, List<String> words) {
        return new Command(words, Map.of(), directory, "TERM");
    }

    public Command with(Map<String, String> variables) {
        var all = new TreeMap<>(environment);
        all.putAll(variables);
        return new Command(words, all, directory, stopSignal);
    }

    public Command stoppedBy(String signal) {
        return new Command(words, environment, directory, signal);
    }

    /** In a session of its own: Ctrl-C at the terminal reaches the launcher only, which then stops the parts in order. */
    ProcessBuilder inOwnSession() {
        var line = new ArrayList<String>();
        line.add("setsid");
        line.addAll(words);
        var builder = new ProcessBuilder(line).directory(directory.toFile());
        var variables = builder.environment();
        variables.keySet().retainAll(INHERITED);
        variables.putAll(environment);
        return builder;
    }
}
