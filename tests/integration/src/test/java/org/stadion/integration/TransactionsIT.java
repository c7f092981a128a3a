package org.stadion.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stadion.identity.AccountNotFound;
import org.stadion.identity.Accounts;
import org.stadion.identity.AthleteId;
import org.stadion.identity.Claims;
import org.stadion.profiles.Profiles;

/** What the container promises to the modules. Runs inside of it, with JUnit's own assertions, which Arquillian brings along. */
@ExtendWith(ArquillianExtension.class)
class TransactionsIT {

    @Inject
    Accounts accounts;

    @Inject
    Profiles profiles;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return PackagedEar.withTests();
    }

    @Test
    void a_fact_and_the_news_of_it_commit_together() throws Exception {
        var athlete = enter("commit").id();

        assertEquals(1, count("select count(*) from identity.account where id = ?", athlete.value()));
        assertEquals(1, newsOf(athlete));
    }

    @Test
    void neither_remains_after_a_rollback() throws Exception {
        transaction.begin();
        var athlete = enter("rollback").id();
        transaction.rollback();

        assertEquals(0, count("select count(*) from identity.account where id = ?", athlete.value()));
        assertEquals(0, newsOf(athlete));
    }

    @Test
    void two_modules_in_one_transaction_roll_back_together() throws Exception {
        transaction.begin();
        var athlete = enter("together").id();
        profiles.open(athlete, "together", "Together");
        transaction.rollback();

        assertEquals(0, count("select count(*) from identity.account where id = ?", athlete.value()));
        assertEquals(0, count("select count(*) from profiles.profile where athlete_id = ?", athlete.value()));
    }

    @Test
    void a_refusal_of_the_business_arrives_unwrapped() {
        assertThrows(AccountNotFound.class, () -> accounts.find(new AthleteId(new UUID(7, 7))));
    }

    @Test
    void every_module_has_migrated_its_own_schema() throws Exception {
        for (var schema : new String[] {
            "platform",
            "identity",
            "profiles",
            "social",
            "content",
            "workouts",
            "devices",
            "gamification",
            "notifications"
        }) {
            assertTrue(count("select count(*) from " + schema + ".flyway_schema_history where success") >= 1, schema);
        }
    }

    private org.stadion.identity.AccountView enter(String name) {
        var subject = name + "-" + System.nanoTime();
        return accounts.enter(new Claims("test", subject, subject, subject + "@stadion.example", name))
                .account();
    }

    private long newsOf(AthleteId athlete) throws SQLException {
        return count(
                "select count(*) from platform.outbox_message where destination = 'stadion.identity' and key = ?",
                athlete.toString());
    }

    private long count(String sql, Object... arguments) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
