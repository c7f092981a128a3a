package org.stadion.localstack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.client.ImportRow;
import org.stadion.localstack.client.Importer;
import org.stadion.localstack.client.Rest;
import org.stadion.localstack.client.Upload;

/**
 * Fills a stack through its public API, as its athletes would. Can be run again: it finds what it made before and adds only what is
 * missing.
 */
public final class Demo {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 4;

    private final Map<String, Rest> people = new TreeMap<>();
    private final Instant anchor;
    private final Consumer<String> news;
    private final int workoutsEach;
    private final Duration calm;

    /** @param anchor kept from one run to the next, since all workouts are dated from it */
    public Demo(Function<String, Rest> login, Instant anchor, Consumer<String> news) {
        this(login, anchor, news, Past.WORKOUTS_EACH, Duration.ofSeconds(2));
    }

    Demo(Function<String, Rest> login, Instant anchor, Consumer<String> news, int workoutsEach, Duration calm) {
        Roster.ATHLETES.forEach(athlete -> people.put(athlete.user(), login.apply(athlete.user())));
        this.anchor = anchor;
        this.news = news;
        this.workoutsEach = workoutsEach;
        this.calm = calm;
    }

    /** @return whether everything is there now */
    public boolean fill() {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var ids = accounts(threads);
            news.accept(ids.size() + " athletes with profiles");
            news.accept(follows(threads, ids) + " follows");
            var groups = new DemoGroups(people::get);
            news.accept(groups.fill() + " groups");
            var complete = workouts(threads);
            var said = new Applause(people, ids, calm).spread(threads);
            news.accept(said.kudos() + " kudos, " + said.comments() + " comments");
            return complete;
        }
    }

    /** The first call of a new user opens the account. */
    private Map<String, String> accounts(ExecutorService threads) {
        var ids = new TreeMap<String, String>();
        var found = new ArrayList<Future<Map.Entry<String, String>>>();
        for (var athlete : Roster.ATHLETES) {
            found.add(threads.submit(() -> {
                var rest = person(athlete.user());
                var id = rest.get("/me").expectOk().json().path("id").asText();
                var profile = rest.get("/me/profile").expectOk();
                rest.patch("/me/profile", profile(athlete), profile.etag()).expectOk();
                return Map.entry(athlete.user(), id);
            }));
        }
        found.forEach(one -> {
            var entry = done(one);
            ids.put(entry.getKey(), entry.getValue());
        });
        return ids;
    }

    private static ObjectNode profile(Athlete athlete) {
        return JSON.createObjectNode()
                .put("bio", athlete.bio())
                .put("city", athlete.city().label())
                .put("country", athlete.city().country())
                .put("sex", athlete.sex())
                .put("birth_date", athlete.birthDate().toString())
                .put("zone", athlete.city().zone().getId())
                .put("workout_visibility", "EVERYONE");
    }

    private int follows(ExecutorService threads, Map<String, String> ids) {
        var all = new ArrayList<Future<?>>();
        for (var pair : Friendships.all()) {
            all.add(threads.submit(() -> person(pair.follower())
                    .put("/me/following/" + ids.get(pair.followed()))
                    .expectOk()));
        }
        all.forEach(Demo::done);
        return all.size();
    }

    private boolean workouts(ExecutorService threads) {
        var count = new TreeMap<String, Integer>();
        var finished = new AtomicInteger();
        var rows = new ArrayList<Future<List<ImportRow>>>();
        for (int number = 0; number < workoutsEach; number++) {
            for (var athlete : Roster.ATHLETES) {
                var workout = Past.of(athlete, anchor).get(number);
                rows.add(threads.submit(() -> {
                    var made = new Importer(person(athlete.user()))
                            .importFile(
                                    Upload.of(workout.fileName(), workout.file()),
                                    "demo-" + anchor.getEpochSecond() + "-" + workout.fileName());
                    if (finished.incrementAndGet() % 50 == 0) {
                        news.accept("  " + finished.get() + " workouts");
                    }
                    return made;
                }));
            }
        }
        rows.forEach(one -> done(one).forEach(row -> {
            count.merge(row.state(), 1, Integer::sum);
            if (!row.imported()) {
                news.accept("  " + row.file() + " is " + row.state() + ": " + row.problem() + " " + row.detail());
            }
        }));
        news.accept(rows.size() + " workouts " + count);
        return count.keySet().stream().allMatch(state -> state.equals("IMPORTED") || state.equals("DUPLICATE"));
    }

    private Rest person(String user) {
        var rest = people.get(user);
        if (rest == null) {
            throw new IllegalArgumentException(user + " is not of the demo");
        }
        return rest;
    }

    static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StackFailure told ? told : new StackFailure("the demo failed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StackFailure("stopped", stopped);
        }
    }
}
