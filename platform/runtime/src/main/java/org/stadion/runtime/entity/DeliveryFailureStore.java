package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The last failure of each queue message that failed. */
@ApplicationScoped
public class DeliveryFailureStore {

    /** @param reason what went wrong, for a person */
    public record Failure(String messageId, int attempts, String reason, Instant failedAt) {}

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @SuppressWarnings("NullAway.Init") // the container fills the data source in
    public DeliveryFailureStore() {}

    public DeliveryFailureStore(DataSource database) {
        this.database = database;
    }

    public void put(String queue, Failure failure) {
        new Sql(database)
                .change(
                        "insert into platform.delivery_failure (message_id, queue, attempts, reason, failed_at) values"
                                + " (?, ?, ?, ?, ?) on conflict (message_id) do update set attempts = excluded.attempts,"
                                + " reason = excluded.reason, failed_at = excluded.failed_at",
                        failure.messageId(),
                        queue,
                        failure.attempts(),
                        failure.reason(),
                        failure.failedAt());
    }

    /** All that are known, by message id; few, because only failed messages have one and old ones are purged. */
    public Map<String, Failure> of(List<String> messageIds) {
        var ids = String.join(",", messageIds);
        return new Sql(database)
                        .rows(
                                row -> new Failure(
                                        row.getString("message_id"),
                                        row.getInt("attempts"),
                                        row.getString("reason"),
                                        Sql.instant(row, "failed_at")),
                                "select message_id, attempts, reason, failed_at from platform.delivery_failure"
                                        + " where message_id = any(string_to_array(?, ','))",
                                ids)
                        .stream()
                        .collect(Collectors.toMap(Failure::messageId, failure -> failure));
    }

    public int purge(Instant failedBefore, int most) {
        return new Sql(database)
                .change(
                        "delete from platform.delivery_failure where message_id in"
                                + " (select message_id from platform.delivery_failure where failed_at < ? limit ?)",
                        failedBefore,
                        most);
    }
}
