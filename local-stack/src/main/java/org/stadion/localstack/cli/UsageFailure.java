package org.stadion.localstack.cli;

/** The command line cannot be understood. */
final class UsageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFailure(String message) {
        super(message);
    }
}
