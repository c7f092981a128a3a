package org.stadion.runtime.entity;

import java.sql.SQLException;

/** The database did not do what the platform asked. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** @return whether somebody else held what we waited for, for longer than we wait */
    public boolean isLockTimeout() {
        return getCause() instanceof SQLException e && LOCK_NOT_AVAILABLE.equals(e.getSQLState());
    }
}
