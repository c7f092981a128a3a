package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.PageRequest;

/** Parked events: added by a consumer, taken away by a person's decision. */
@ApplicationScoped
public class ParkedEventStore {

    private static final String SELECT =
            "select id, consumer, topic, key, body, reason, attempts, parked_at from platform.parked_event";

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @SuppressWarnings("NullAway.Init") // the container fills the data source in
    public ParkedEventStore() {}

    public ParkedEventStore(DataSource database) {
        this.database = database;
    }

    public void add(ParkedEvent event) {
        sql().change(
                        "insert into platform.parked_event (id, consumer, topic, key, body, reason, attempts,"
                                + " parked_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        event.id(),
                        event.consumer(),
                        event.topic(),
                        event.key(),
                        event.body(),
                        event.reason(),
                        event.attempts(),
                        event.parkedAt());
    }

    /**
     * The last to be parked first, one more than asked for if there is one.
     *
     * @param text part of topic, consumer, reason or id, in any case; null for all
     */
    public List<ParkedEvent> newest(@Nullable String text, PageRequest page) {
        var conditions = new Conditions()
                .and("position(lower(?) in lower(concat_ws(' ', topic, consumer, reason, 'kafka-' || id))) > 0", text);
        page.cursor().ifPresent(after -> conditions.and("(parked_at, id) < (?, ?)", after.moment(), after.id()));
        return sql().rows(
                        ParkedEventStore::read,
                        SELECT + conditions.where() + " order by parked_at desc, id desc limit ?",
                        conditions.values(page.limit() + 1));
    }

    public Optional<ParkedEvent> find(UUID id) {
        return sql().rows(ParkedEventStore::read, SELECT + " where id = ?", id).stream()
                .findFirst();
    }

    /** Takes it out; of two who try at the same time, one gets it. */
    public Optional<ParkedEvent> take(UUID id) {
        return sql()
                .rows(
                        ParkedEventStore::read,
                        "delete from platform.parked_event where id = ?"
                                + " returning id, consumer, topic, key, body, reason, attempts, parked_at",
                        id)
                .stream()
                .findFirst();
    }

    public long count() {
        return sql().rows(row -> row.getLong(1), "select count(*) from platform.parked_event")
                .getFirst();
    }

    private Sql sql() {
        return new Sql(database);
    }

    private static ParkedEvent read(ResultSet row) throws SQLException {
        return new ParkedEvent(
                Sql.uuid(row, "id"),
                row.getString("consumer"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("body"),
                row.getString("reason"),
                row.getInt("attempts"),
                Sql.instant(row, "parked_at"));
    }
}
