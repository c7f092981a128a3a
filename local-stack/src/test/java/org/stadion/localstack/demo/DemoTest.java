package org.stadion.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stadion.localstack.client.FakeApi;
import org.stadion.localstack.client.FakeApi.Asked;
import org.stadion.localstack.client.FakeApi.Reply;
import org.stadion.localstack.client.Rest;

class DemoTest {
    private static final Instant ANCHOR = Instant.parse("2026-06-15T10:00:00Z");

    @Test
    void a_second_run_finds_everything_that_the_first_has_made() throws IOException {
        var server = new Server();
        try (var api = new FakeApi(server::answer)) {
            var first = run(api);
            var after = server.size();
            var second = run(api);

            assertThat(first).contains("20 athletes with profiles", "2 groups", "60 workouts {IMPORTED=60}");
            assertThat(second).contains("60 workouts {DUPLICATE=60}");
            assertThat(after)
                    .allSatisfy((what, count) -> assertThat(count).as(what).isPositive());
            assertThat(server.size()).isEqualTo(after);
            assertThat(second.getLast()).isEqualTo(first.getLast());
        }
    }

    private static List<String> run(FakeApi api) {
        var news = Collections.synchronizedList(new ArrayList<String>());
        var complete = new Demo(
                        user -> new Rest(api.address(), () -> user), ANCHOR, news::add, 3, Duration.ofMillis(10))
                .fill();
        assertThat(complete).isTrue();
        return news;
    }

    /** As much of the API as the demo uses, kept in memory. */
    private static final class Server {
        private static final ObjectMapper JSON = new ObjectMapper();
        private static final Pattern FILE = Pattern.compile("filename=\"([^\"]+)\"");

        private final Set<String> profiles = ConcurrentHashMap.newKeySet();
        private final Set<String> follows = ConcurrentHashMap.newKeySet();
        private final Set<String> members = ConcurrentHashMap.newKeySet();
        private final Map<String, String> groups = new ConcurrentHashMap<>();
        private final Set<String> files = ConcurrentHashMap.newKeySet();
        private final Map<String, String> imports = new ConcurrentHashMap<>();
        private final Set<String> kudos = ConcurrentHashMap.newKeySet();
        private final Map<String, List<String>> comments = new ConcurrentHashMap<>();

        Map<String, Integer> size() {
            return Map.of(
                    "profiles", profiles.size(),
                    "follows", follows.size(),
                    "groups", groups.size(),
                    "members", members.size(),
                    "files", files.size(),
                    "kudos", kudos.size(),
                    "comments", comments.values().stream().mapToInt(List::size).sum());
        }

        Reply answer(Asked asked) {
            var user = asked.header("Authorization").replace("Bearer ", "");
            var path = asked.path().substring(1).split("/", -1);
            return switch (asked.method() + " " + asked.path().replaceAll("/(g|p|i|id)-[^/]+", "/ID")) {
                case "GET /me" -> Reply.json(200, "{'id': 'id-" + user + "'}");
                case "GET /me/profile" -> new Reply(200, "{}", Map.of("ETag", "\"1\""));
                case "PATCH /me/profile" -> done(profiles.add(user));
                case "PUT /me/following/ID" -> done(follows.add(user + path[2]));
                case "GET /groups" ->
                    items(groups.entrySet().stream()
                            .map(group -> "{'id': '" + group.getValue() + "', 'name': '" + group.getKey() + "'}")
                            .toList());
                case "POST /groups" -> {
                    var name = field(asked, "name");
                    yield Reply.json(201, "{'id': '" + groups.computeIfAbsent(name, any -> "g-" + any.length()) + "'}");
                }
                case "PUT /groups/ID/members/me" -> done(members.add(user + path[1]));
                case "POST /imports" -> {
                    var file = FILE.matcher(asked.body())
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group(1);
                    imports.put("i-" + file, files.add(file) ? "IMPORTED" : "DUPLICATE");
                    yield Reply.json(202, "{'id': 'i-" + file + "'}");
                }
                case "GET /imports/ID" ->
                    Reply.json(
                            200,
                            "{'state': '%1$s', 'files': [{'name': '%2$s', 'state': '%1$s', 'workouts': ['w']}]}"
                                    .formatted(imports.get(path[1]), path[1].substring(2)));
                case "GET /workouts/w" -> Reply.json(200, "{'id': 'w'}");
                case "GET /me/feed" ->
                    items(files.stream()
                            .sorted()
                            .map(file -> "{'post_id': 'p-%s', 'author': {'id': 'id-%s'}}"
                                    .formatted(file, file.replaceAll("-.*", "")))
                            .toList());
                case "PUT /posts/ID/kudos" -> done(kudos.add(user + path[1]));
                case "GET /posts/ID/comments" -> items(comments.getOrDefault(path[1], List.of()));
                case "POST /posts/ID/comments" -> {
                    comments.computeIfAbsent(path[1], any -> Collections.synchronizedList(new ArrayList<>()))
                            .add("{'author': {'id': 'id-" + user + "'}}");
                    yield Reply.json(201, "{}");
                }
                default -> Reply.json(404, "{'detail': 'no " + asked.path() + "'}");
            };
        }

        private static Reply done(boolean changed) {
            return Reply.json(changed ? 201 : 200, "{}");
        }

        private static Reply items(List<String> items) {
            return Reply.json(200, "{'items': [" + String.join(", ", items) + "], 'next': null}");
        }

        private static String field(Asked asked, String name) {
            try {
                return JSON.readTree(asked.body()).path(name).asText();
            } catch (IOException garbled) {
                throw new IllegalArgumentException(garbled);
            }
        }
    }
}
