package org.stadion.localstack.cli;

import java.io.PrintStream;

/** Where the launcher speaks: results on standard output, troubles on standard error. */
public final class Terminal {
    private final PrintStream out;
    private final PrintStream err;

    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public void say(String line) {
        out.println(line);
    }

    public void complain(String line) {
        err.println(line);
    }
}
