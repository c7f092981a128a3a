package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.stadion.kernel.Ids;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.OutboxRelay.Lag;

/**
 * The outbox: a message is written, then leased by one server, then published; a lease that runs out, because its server
 * died, makes it free again. Leases are measured by the database's clock, the only one that all servers share.
 */
@ApplicationScoped
public class OutboxStore {

    /** What a message leaves by. */
    public enum Kind {
        KAFKA,
        JMS;

        String word() {
            return this == KAFKA ? "kafka" : "jms";
        }
    }

    /** Who leases: this server, from its start to its end. */
    private static final UUID SELF = Ids.next();

    /**
     * Free messages, oldest first, locked against other servers that claim at this moment; of these only the ones whose
     * elders of the same key are free and locked by us as well. So an athlete's facts are never split between servers.
     * What a crash of the database may forget is only the lease: no need to wait for its disk.
     */
    private static final String CLAIM = """
        with quick as (select set_config('synchronous_commit', 'off', true)),
        free as (
            select m.id, m.key, m.position from platform.outbox_message m
            where m.kind = ? and m.published_at is null and (m.leased_until is null or m.leased_until < clock_timestamp())
              and not exists (
                select 1 from platform.outbox_message leased
                where leased.kind = m.kind and leased.key = m.key and leased.position < m.position
                  and leased.published_at is null and leased.leased_until >= clock_timestamp())
            order by m.position limit ?
            for update of m skip locked)
        update platform.outbox_message claimed
        set leased_by = ?, leased_until = clock_timestamp() + ? * interval '1 millisecond'
        from free, quick
        where claimed.id = free.id
          and not exists (
            select 1 from platform.outbox_message elder
            where elder.kind = claimed.kind and elder.key = claimed.key and elder.position < claimed.position
              and elder.published_at is null and elder.id not in (select id from free))
        returning claimed.id, claimed.position, destination, claimed.key, body, trace, consumer
        """;

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    private final UUID server;

    @SuppressWarnings("NullAway.Init") // the container fills the data source in
    public OutboxStore() {
        server = SELF;
    }

    public OutboxStore(DataSource database) {
        this(database, SELF);
    }

    OutboxStore(DataSource database, UUID server) {
        this.database = database;
        this.server = server;
    }

    /** A message that is to leave by this way. */
    public record Fresh(Kind kind, OutboxMessage message) {}

    public void add(Kind kind, OutboxMessage message, Instant now) {
        add(List.of(new Fresh(kind, message)), now);
    }

    /** Writes messages in this order. */
    public void add(List<Fresh> messages, Instant now) {
        sql().changes(
                        "insert into platform.outbox_message (id, kind, destination, key, body, consumer, trace,"
                                + " written_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        messages.stream().map(fresh -> row(fresh, now)).toList());
    }

    private static Object[] row(Fresh fresh, Instant now) {
        var message = fresh.message();
        return new Object[] {
            message.id(),
            fresh.kind().word(),
            message.topic(),
            message.key(),
            message.body(),
            message.consumer(),
            message.trace(),
            now
        };
    }

    /** Leases up to so many messages, in the order in which they were written. */
    public List<OutboxMessage> claim(Kind kind, int most, Duration lease) {
        return sql().rows(Claimed::read, CLAIM, kind.word(), most, server, lease.toMillis()).stream()
                .sorted()
                .map(Claimed::message)
                .toList();
    }

    /** Should the database crash and forget it, they are sent again, which the receivers are made for. */
    public void published(List<UUID> messages, Instant now) {
        sql().change("""
                        with quick as (select set_config('synchronous_commit', 'off', true))
                        update platform.outbox_message set published_at = ?, leased_by = null, leased_until = null
                        from quick where id = any(?) and published_at is null""", now, messages);
    }

    /** Gives leases back; those that ran out and were taken by another server stay with it. */
    public void released(List<UUID> messages) {
        sql().change(
                        "update platform.outbox_message set leased_by = null, leased_until = null"
                                + " where id = any(?) and leased_by = ? and published_at is null",
                        messages,
                        server);
    }

    public Lag lag(Kind kind) {
        return sql().rows(
                        row -> new Lag(row.getLong("waiting"), Duration.ofMillis(row.getLong("oldest"))),
                        "select count(*) as waiting, coalesce(extract(epoch from clock_timestamp() - min(written_at))"
                                + " * 1000, 0)::bigint as oldest from platform.outbox_message where kind = ? and"
                                + " published_at is null",
                        kind.word())
                .getFirst();
    }

    /** Removes what was published before, at most so many. */
    public int purge(Instant publishedBefore, int most) {
        return sql().change(
                        "delete from platform.outbox_message where id in"
                                + " (select id from platform.outbox_message where published_at < ? limit ?)",
                        publishedBefore,
                        most);
    }

    private Sql sql() {
        return new Sql(database);
    }

    private record Claimed(long position, OutboxMessage message) implements Comparable<Claimed> {

        static Claimed read(ResultSet row) throws SQLException {
            return new Claimed(
                    row.getLong("position"),
                    new OutboxMessage(
                            Sql.uuid(row, "id"),
                            row.getString("destination"),
                            row.getString("key"),
                            row.getString("body"),
                            row.getString("trace"),
                            row.getString("consumer")));
        }

        @Override
        public int compareTo(Claimed other) {
            return Long.compare(position, other.position);
        }
    }
}
