package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Which consumer has dealt with which event. */
@ApplicationScoped
public class HandledEventStore {

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @SuppressWarnings("NullAway.Init") // the container fills the data source in
    public HandledEventStore() {}

    public HandledEventStore(DataSource database) {
        this.database = database;
    }

    /** Waits when another transaction notes the same at this moment: if that one fails, this is the first after all. */
    public boolean add(UUID event, String consumer, Instant now) {
        return new Sql(database)
                        .change(
                                "insert into platform.handled_event (consumer, event_id, handled_at) values (?, ?, ?)"
                                        + " on conflict do nothing",
                                consumer,
                                event,
                                now)
                == 1;
    }

    public int purge(Instant handledBefore, int most) {
        return new Sql(database)
                .change(
                        "delete from platform.handled_event where (consumer, event_id) in"
                                + " (select consumer, event_id from platform.handled_event where handled_at < ? limit ?)",
                        handledBefore,
                        most);
    }
}
