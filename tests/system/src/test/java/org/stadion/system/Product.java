package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stadion.localstack.Part;
import org.stadion.localstack.Settings;
import org.stadion.localstack.Stack;

/**
 * The running product: one that a developer has started with {@code ./run} in the same state folder, or else one started here
 * in a folder of its own and on ports of its own, and stopped with the JVM.
 */
public final class Product {

    private static final Stack STACK = RunningStack.get();

    private Product() {}

    static String apiUrl() {
        return STACK.urls().api().toString();
    }

    /** WildFly's root. */
    public static String webUrl() {
        return STACK.urls().web().toString();
    }

    /** The console's start page. */
    public static String consoleUrl() {
        return STACK.urls().console().toString();
    }

    static String openApiUrl() {
        return STACK.urls().web() + "/openapi";
    }

    static String managementUrl() {
        return STACK.urls().management().toString();
    }

    /** The running stack itself. */
    public static Stack stack() {
        return STACK;
    }

    /** A fresh access token of a demo user. */
    public static String token(String user) {
        return STACK.token(user);
    }

    static void kill(String part) {
        STACK.kill(Part.named(part));
    }

    static void start(String part) {
        STACK.start(Part.named(part));
    }

    /** Seconds by which this run's files differ from those of earlier runs on the same data. */
    static long freshOffset() {
        return ThreadLocalRandom.current().nextLong(0, 20_000);
    }

    /** Early on Monday of the week that the leaderboard shows now, or the Monday before when today is that Monday. */
    static Instant mondayOfThisWeek() {
        var today = Clock.systemUTC().instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toInstant();
    }

    static List<JsonNode> mailTo(String user) {
        return Answer.stream(Api.anonymous()
                        .get(STACK.urls().mail() + "/api/messages?limit=1000")
                        .expect(200)
                        .json())
                .filter(mail -> mail.path("to").toString().contains(user + "@"))
                .toList();
    }

    static String metrics() {
        return Api.anonymous().get(managementUrl() + "/metrics").expect(200).text();
    }

    /** Sum of all samples of a metric whose labels contain the given ones; 0 when there is none yet. */
    static double metric(String name, String... labels) {
        var sample =
                Pattern.compile("(?m)^" + name + "(\\{[^}]*})? ([0-9.eE+-]+)$").matcher(metrics());
        return sample.results()
                .filter(found -> Stream.of(labels)
                        .allMatch(label -> String.valueOf(found.group(1)).contains(label)))
                .mapToDouble(found -> Double.parseDouble(found.group(2)))
                .sum();
    }

    static Stream<String> serverLog() {
        try (var lines = Files.lines(STACK.settings().home().resolve("wildfly/log/server.log"))) {
            var all = lines.toList();
            assertThat(all).isNotEmpty();
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the last start of the server until it said that it had started. */
    static Stream<String> bootLog() {
        var all = serverLog().toList();
        int begun = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains("WFLYSRV0049")) {
                begun = i;
            }
        }
        return all.subList(begun, all.size()).stream().takeWhile(line -> !line.contains("WFLYSRV0025"));
    }

    /** Holds the stack for as long as the JVM lives. */
    private static final class RunningStack {

        static Stack get() {
            var settings = Settings.fromEnvironment();
            return Stack.running(settings).orElseGet(() -> startOwn(settings));
        }

        private static Stack startOwn(Settings settings) {
            var stack = Stack.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the stack"));
            return stack;
        }
    }
}
