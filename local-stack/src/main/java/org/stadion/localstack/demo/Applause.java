package org.stadion.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.client.Rest;

/** Athletes look at their feeds and react, each to the same posts whenever the demo is run. */
final class Applause {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LOOKED_AT = 60;
    private static final double KUDOS = 0.4;
    private static final double COMMENT = 0.12;
    private static final Duration FEED_PATIENCE = Duration.ofSeconds(90);
    private static final List<String> WORDS = List.of(
            "Strong!",
            "That hill again?",
            "What a pace.",
            "Save some for Sunday.",
            "Next time with me, please.",
            "The weather held, lucky you.",
            "Nice negative split.",
            "How are the legs?",
            "This goes on my list.",
            "Solid. Now eat something.");

    record Said(int kudos, int comments) {
        Said plus(Said other) {
            return new Said(kudos + other.kudos, comments + other.comments);
        }
    }

    private final Map<String, Rest> people;
    private final Map<String, String> ids;
    private final Duration betweenLooks;

    /** @param betweenLooks how long a feed must stay as it is before nothing more is expected */
    Applause(Map<String, Rest> people, Map<String, String> ids, Duration betweenLooks) {
        this.people = people;
        this.ids = ids;
        this.betweenLooks = betweenLooks;
    }

    Said spread(ExecutorService threads) {
        people.values().stream().findFirst().ifPresent(this::awaitCalm);
        var all = new ArrayList<Future<Said>>();
        people.forEach((user, rest) -> all.add(threads.submit(() -> react(user, rest))));
        return all.stream().map(Demo::done).reduce(new Said(0, 0), Said::plus);
    }

    /** Feeds are filled by events, a little later than the imports. */
    private void awaitCalm(Rest rest) {
        var deadline = System.nanoTime() + FEED_PATIENCE.toNanos();
        var before = -1;
        var now = rest.items("/me/feed", Integer.MAX_VALUE).size();
        while (now != before && System.nanoTime() < deadline) {
            try {
                Thread.sleep(betweenLooks);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new StackFailure("stopped", stopped);
            }
            before = now;
            now = rest.items("/me/feed", Integer.MAX_VALUE).size();
        }
    }

    private Said react(String user, Rest rest) {
        var own = ids.getOrDefault(user, "");
        var said = new Said(0, 0);
        for (var post : rest.items("/me/feed", LOOKED_AT)) {
            var id = post.path("post_id").asText();
            var random = new Random(31L * user.hashCode() + id.hashCode());
            if (id.isEmpty() || writtenBy(own, post)) {
                continue;
            }
            if (random.nextDouble() < KUDOS) {
                rest.put("/posts/" + id + "/kudos").expectOk();
                said = said.plus(new Said(1, 0));
            }
            if (random.nextDouble() < COMMENT) {
                comment(rest, own, id, WORDS.get(random.nextInt(WORDS.size())));
                said = said.plus(new Said(0, 1));
            }
        }
        return said;
    }

    private static void comment(Rest rest, String own, String post, String words) {
        var path = "/posts/" + post + "/comments";
        if (rest.items(path, Integer.MAX_VALUE).stream().noneMatch(comment -> writtenBy(own, comment))) {
            rest.post(path, JSON.createObjectNode().put("text", words), "demo-comment-" + post + "-" + own)
                    .expectOk();
        }
    }

    private static boolean writtenBy(String own, JsonNode thing) {
        return thing.path("author").path("id").asText().equals(own);
    }
}
