package org.stadion.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;

class MigratedDatabaseIT {

    @Test
    void a_module_is_migrated_validated_and_usable() {
        try (var database = TestDatabase.of("gym")) {
            UUID id = Ids.next();
            database.inTransaction(manager -> manager.persist(new Locker(id, 7)));

            int number = database.transaction(
                    manager -> manager.find(Locker.class, id).number());
            assertThat(number).isEqualTo(7);
        }
    }

    @Test
    void failing_work_leaves_nothing_behind() {
        try (var database = TestDatabase.of("gym")) {
            assertThatThrownBy(() -> database.inTransaction(manager -> {
                        manager.persist(new Locker(Ids.next(), 1));
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessage("changed my mind");

            assertThat(lockers(database)).isZero();
        }
    }

    @Test
    void emptying_keeps_the_schema() {
        try (var database = TestDatabase.of("gym")) {
            database.inTransaction(manager -> manager.persist(new Locker(Ids.next(), 1)));

            database.empty();

            assertThat(lockers(database)).isZero();
        }
    }

    @Test
    void two_databases_do_not_meet() {
        try (var one = TestDatabase.of("gym");
                var other = TestDatabase.of("gym")) {
            one.inTransaction(manager -> manager.persist(new Locker(Ids.next(), 1)));

            assertThat(lockers(other)).isZero();
        }
    }

    @Test
    void a_database_holds_nothing_of_the_one_before_it() {
        try (var before = TestDatabase.of("gym")) {
            before.inTransaction(manager -> manager.persist(new Locker(Ids.next(), 1)));
        }

        try (var database = TestDatabase.of("gym")) {
            assertThat(lockers(database)).isZero();
        }
    }

    private static long lockers(TestDatabase database) {
        return database.transaction(manager ->
                manager.createQuery("select count(l) from Locker l", Long.class).getSingleResult());
    }
}
