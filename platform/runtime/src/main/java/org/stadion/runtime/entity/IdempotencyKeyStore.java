package org.stadion.runtime.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.stadion.kernel.Json;
import org.stadion.runtime.IdempotencyKeys.Answer;

/** Keys of creating requests, and their answers. */
@ApplicationScoped
public class IdempotencyKeyStore {

    /** @param answer what was answered */
    public record Used(String requestHash, Answer answer) {}

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @SuppressWarnings("NullAway.Init") // the container fills the data source in
    public IdempotencyKeyStore() {}

    public IdempotencyKeyStore(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the key for the caller's transaction, unless it was used since {@code expired}. Waits for another transaction
     * that is using it.
     */
    public boolean take(String caller, String key, String requestHash, Instant now, Instant expired) {
        return new Sql(database)
                        .change(
                                "insert into platform.idempotency_key as k (caller, key, request_hash, used_at) values"
                                        + " (?, ?, ?, ?) on conflict (caller, key) do update set request_hash ="
                                        + " excluded.request_hash, used_at = excluded.used_at, status = null where"
                                        + " k.used_at < ?",
                                caller,
                                key,
                                requestHash,
                                now,
                                expired)
                == 1;
    }

    public Optional<Used> find(String caller, String key) {
        return new Sql(database)
                        .rows(
                                IdempotencyKeyStore::read,
                                "select request_hash, status, headers, body from platform.idempotency_key"
                                        + " where caller = ? and key = ? and status is not null",
                                caller,
                                key)
                        .stream()
                        .findFirst();
    }

    public void answered(String caller, String key, Answer answer) {
        new Sql(database)
                .change(
                        "update platform.idempotency_key set status = ?, headers = ?, body = ? where caller = ? and"
                                + " key = ?",
                        answer.status(),
                        Json.write(answer.headers()),
                        answer.body(),
                        caller,
                        key);
    }

    public int purge(Instant usedBefore, int most) {
        return new Sql(database)
                .change(
                        "delete from platform.idempotency_key where (caller, key) in"
                                + " (select caller, key from platform.idempotency_key where used_at < ? limit ?)",
                        usedBefore,
                        most);
    }

    private static Used read(ResultSet row) throws SQLException {
        try {
            var headers =
                    Json.mapper().readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {});
            return new Used(
                    row.getString("request_hash"), new Answer(row.getInt("status"), headers, row.getString("body")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers that we wrote ourselves", e);
        }
    }
}
