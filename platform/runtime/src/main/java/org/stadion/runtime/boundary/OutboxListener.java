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
import org.postgresql.PGConnection;
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

    private static final int LISTEN_MILLIS = 5_000;
    private static final int ANSWER_SECONDS = 2;
    private static final long PAUSE_MILLIS = 2_000;

    @Resource(lookup = "java:jboss/datasources/StadionPlainDS")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    WakeUps wakeUps;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @PostConstruct
    void start() {
        threads.newThread(this::listen).start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    private void listen() {
        try {
            do {
                try {
                    hear();
                } catch (SQLException | RuntimeException e) {
                    LOG.deaf(String.valueOf(e.getMessage()), PAUSE_MILLIS);
                }
            } while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen stadion_outbox");
            LOG.hearing();
            wakeUps.callAll(); // what was written while we were deaf
            var postgres = connection.unwrap(PGConnection.class);
            while (stopped.getCount() > 0) {
                var calls = postgres.getNotifications(LISTEN_MILLIS);
                if (calls != null) {
                    for (var call : calls) {
                        wakeUps.call(call.getParameter());
                    }
                }
                if ((calls == null || calls.length == 0) && !connection.isValid(ANSWER_SECONDS)) {
                    throw new SQLException("the connection died silently");
                }
            }
            statement.execute("unlisten stadion_outbox");
        }
    }
}
