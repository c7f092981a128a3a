package org.stadion.runtime;

import jakarta.ejb.EJBException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** Whose fault a failure is, for consumers that must decide between waiting and giving up. */
public enum Trouble {
    /** A part that we stand on is away or busy: waiting helps, and the work is innocent. */
    ELSEWHERE,
    /** The work itself, or how it is done: waiting may not help. */
    HERE;

    /** Classes of SQL states: connection, roll-back by the server, resources, lock not had, operator, system error. */
    private static final Set<String> ELSEWHERE_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    /** On a first start consumers may be quicker than a migration: schema or table not there yet. */
    private static final Set<String> NOT_YET_MIGRATED = Set.of("3F000", "42P01");

    private static final int CLASS_LENGTH = 2;
    private static final int SERVER_ERROR = 500;
    private static final int DEEPEST = 30;

    public static Trouble of(Throwable failure) {
        return chain(failure).anyMatch(Trouble::isElsewhere) ? ELSEWHERE : HERE;
    }

    /** For a person: the first cause that is not just the container's wrapping, and the innermost one if that is another. */
    public static String reason(Throwable failure) {
        var outer = chain(failure)
                .filter(cause -> !(cause instanceof EJBException) || cause.getCause() == null)
                .findFirst()
                .orElse(failure);
        var inner = chain(failure).reduce(failure, (one, next) -> next);
        var first = sentence(outer);
        var last = sentence(inner);
        return first.equals(last) || first.endsWith(last) ? first : first + " (" + last + ")";
    }

    private static String sentence(Throwable cause) {
        var message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static boolean isElsewhere(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || (cause instanceof SQLException sql && isElsewhere(sql.getSQLState()))
                || cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof HttpTimeoutException
                || cause instanceof SdkClientException
                || (cause instanceof SdkServiceException store && store.statusCode() >= SERVER_ERROR)
                || cause instanceof jakarta.resource.ResourceException
                || cause instanceof jakarta.jms.JMSException
                || cause instanceof jakarta.jms.JMSRuntimeException;
    }

    private static boolean isElsewhere(@Nullable String state) {
        return state != null
                && state.length() > CLASS_LENGTH
                && (ELSEWHERE_CLASSES.contains(state.substring(0, CLASS_LENGTH)) || NOT_YET_MIGRATED.contains(state));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST);
    }
}
