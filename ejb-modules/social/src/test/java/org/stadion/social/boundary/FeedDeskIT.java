package org.stadion.social.boundary;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.social.entity.JpaStores;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

/** The same as in memory, with the statements that PostgreSQL really gets. */
class FeedDeskIT extends FeedDeskTest {

    private static final TestDatabase DATABASE = TestDatabase.of("social");

    private final UnitOfWork work = DATABASE.begin();

    @Override
    SocialHouse open() {
        return SocialHouse.over(new JpaStores(work.manager()));
    }

    @AfterEach
    void undo() {
        work.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
