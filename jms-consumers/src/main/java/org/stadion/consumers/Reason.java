package org.stadion.consumers;

import jakarta.ejb.EJBException;

/** Why work failed, for a person: the first cause that is not just the container's wrapping. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        var cause = failure;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        var message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
