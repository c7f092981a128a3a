package org.stadion.api.problem;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells failures of what we stand on (database, broker, object store) from our own faults, by the names of the
 * exceptions in the chain of causes: this edge must not know the database's classes.
 */
final class Outages {

    private static final Set<String> NAMES = Set.of(
            "java.sql.SQLTransientConnectionException",
            "java.sql.SQLNonTransientConnectionException",
            "java.sql.SQLRecoverableException",
            "org.hibernate.exception.JDBCConnectionException",
            "jakarta.resource.ResourceException",
            "jakarta.jms.JMSException",
            "jakarta.jms.IllegalStateException",
            "jakarta.jms.JMSRuntimeException",
            "software.amazon.awssdk.core.exception.SdkClientException");

    private Outages() {}

    /** What does not answer, for the log; empty when the failure is no outage. */
    static Optional<String> find(Throwable failure) {
        return causes(failure)
                .filter(Outages::isOutage)
                .map(cause -> cause.getClass().getSimpleName())
                .findFirst();
    }

    /** The failure, its causes and what was suppressed on the way, outermost first. */
    static Stream<Throwable> causes(Throwable failure) {
        var seen = new ArrayList<Throwable>();
        collect(failure, seen);
        return seen.stream();
    }

    private static void collect(Throwable failure, List<Throwable> seen) {
        if (seen.contains(failure)) {
            return;
        }
        seen.add(failure);
        if (failure.getCause() != null) {
            collect(failure.getCause(), seen);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed, seen);
        }
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof SocketTimeoutException) {
            return true;
        }
        return Stream.<Class<?>>iterate(cause.getClass(), type -> type != null, Class::getSuperclass)
                .anyMatch(type -> NAMES.contains(type.getName()));
    }
}
