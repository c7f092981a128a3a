package org.stadion.streams;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose fault a failure is. */
enum Trouble {
    /** A part that we stand on is away or busy. */
    ELSEWHERE,
    /** The event itself, or how it is handled. */
    HERE;

    /** Classes of SQL states: connection, roll-back by the server, resources, lock not had, operator, system error. */
    private static final Set<String> ELSEWHERE_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    /** On a first start consumers may be quicker than a migration: schema or table not there yet. */
    private static final Set<String> NOT_YET_MIGRATED = Set.of("3F000", "42P01");

    private static final int CLASS_LENGTH = 2;
    private static final int DEEPEST = 30;

    static Trouble of(Throwable failure) {
        return chain(failure).anyMatch(Trouble::isElsewhere) ? ELSEWHERE : HERE;
    }

    /** The innermost cause, for a person. */
    static String reason(Throwable failure) {
        var root = chain(failure).reduce(failure, (outer, inner) -> inner);
        var message = root.getMessage();
        return root.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static boolean isElsewhere(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || (cause instanceof SQLException sql && isElsewhere(sql.getSQLState()))
                || cause instanceof IOException
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
