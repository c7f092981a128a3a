package org.stadion.social.boundary;

import org.junit.jupiter.api.AutoClose;
import org.stadion.social.entity.JpaStores;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

/** The same as in memory, with the statements that PostgreSQL really gets. */
class FeedDeskIT extends FeedDeskTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("social");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    @Override
    SocialHouse open() {
        return SocialHouse.over(new JpaStores(work.manager()));
    }
}
