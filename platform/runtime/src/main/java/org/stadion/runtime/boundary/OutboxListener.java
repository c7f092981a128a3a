package org.stadion.runtime.boundary;

import static org.stadion.runtime.boundary.RuntimeLog.LOG;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.stadion.runtime.control.WakeUps;

/**
 * Hears from PostgreSQL that something was written to the outbox, by whichever server, and wakes this server's senders.
 * While it is deaf they poll, so it only makes things fast, never right.
 */
@Singleton
@Startup
@DependsOn("PlatformSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxListener {

    private static final int LISTEN_MILLIS = 1_000;

    /** After so many rounds without a call, ask whether the connection is still alive. */
    private static final int LONGEST_SILENCE = 5;

    private static final int ANSWER_SECONDS = 2;
    private static final long PAUSE_MILLIS = 2_000;

    @Resource(lookup = "java:jboss/datasources/StadionPlainDS")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    WakeUps wakeUps;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Said once, not at every attempt; only the listening thread knows it. */
    private boolean deaf;

    @PostConstruct
    void start() {
        threads.newThread(this::listen).start();
    }

    /** Waits for the end of the round, so that the connection is back before its pool goes. */
    @PreDestroy
    void stop() {
        stopped.countDown();
        try {
            ended.await(2L * LISTEN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try {
            do {
                try {
                    hear();
                } catch (SQLException | RuntimeException e) {
                    if (!deaf && stopped.getCount() > 0) {
                        LOG.deaf(String.valueOf(e.getMessage()), PAUSE_MILLIS);
                    }
                    deaf = true;
                }
            } while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void hear() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen stadion_outbox");
            LOG.hearing();
            deaf = false;
            wakeUps.callAll(); // what was written while we were deaf
            var postgres = connection.unwrap(PGConnection.class);
            int silence = 0;
            while (stopped.getCount() > 0) {
                silence = called(postgres.getNotifications(LISTEN_MILLIS)) ? 0 : silence + 1;
                if (silence == LONGEST_SILENCE) {
                    if (!connection.isValid(ANSWER_SECONDS)) {
                        throw new SQLException("the connection died silently");
                    }
                    silence = 0;
                }
            }
            statement.execute("unlisten stadion_outbox");
        }
    }

    private boolean called(PGNotification @Nullable [] calls) {
        if (calls == null || calls.length == 0) {
            return false;
        }
        for (var call : calls) {
            wakeUps.call(call.getParameter());
        }
        return true;
    }
}
