package org.stadion.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.stadion.localstack.Stack;

/** A page of the feed over REST, against the one SQL statement that it needs. */
final class FeedPage {

    private static final int REQUESTS = 100;
    private static final int ROUNDS = 9;
    private static final String STATEMENT = """
            select p.id, p.author_id, p.workout_id, p.sport, p.title, p.started_at, p.distance_m, p.moving_s, p.ascent_m,
                   p.visibility, p.published_at, p.kudos_count, p.comment_count, k.id, a.handle, a.display_name
              from social.feed_entry e
              join social.post p on p.id = e.post_id
              join profiles.profile a on a.athlete_id = p.author_id
              left join social.kudos k on k.post_id = e.post_id and k.giver_id = e.recipient_id
             where e.recipient_id = ? and p.removed_at is null
             order by e.published_at desc, e.post_id desc
             limit 31
            """;

    private FeedPage() {}

    static List<Row> compare(Stack stack) {
        var reader = "anna";
        Crowd.follow(stack, reader);
        var caller = new Caller(stack, reader);
        var id = UUID.fromString(
                Fill.rest(stack, reader).get("/me").expectOk().json().path("id").asText());
        try (var connection = Database.connect(stack)) {
            Runnable ours = () -> caller.get("/me/feed?limit=30", REQUESTS);
            Runnable statement = () -> query(connection, id);
            Timing.inTurns(4, ours, statement);
            var timing = Timing.inTurns(ROUNDS, ours, statement);
            return List.of(new Row(
                    "a feed page of 30 over REST against the one SQL statement that it needs",
                    each(timing.oursSeconds()),
                    each(timing.peerSeconds()),
                    timing.ratio(),
                    "-"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void query(Connection connection, UUID reader) {
        for (int i = 0; i < REQUESTS; i++) {
            try (var statement = connection.prepareStatement(STATEMENT)) {
                statement.setObject(1, reader);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(5);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.2f ms", seconds / REQUESTS * 1000);
    }
}
