package org.stadion.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stadion.localstack.client.Rest;

/** Two groups, found again by their names. */
final class DemoGroups {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 1000;

    private record Wanted(String name, String description, String founder, Predicate<Athlete> members) {}

    private static final List<Wanted> GROUPS = List.of(
            new Wanted(
                    "Early Birds",
                    "Out before the city wakes. Any pace, no headphones.",
                    "anna",
                    athlete -> athlete.habits().contains(Kind.EASY_RUN)),
            new Wanted(
                    "Two Wheels",
                    "Road, gravel, trainer: if it turns, it counts.",
                    "boris",
                    athlete -> athlete.habits().contains(Kind.RIDE)));

    private final Function<String, @Nullable Rest> people;

    DemoGroups(Function<String, @Nullable Rest> people) {
        this.people = people;
    }

    int fill() {
        for (var wanted : GROUPS) {
            var id = find(wanted).orElseGet(() -> open(wanted)).path("id").asText();
            for (var athlete : Roster.ATHLETES) {
                if (wanted.members().test(athlete) && !athlete.user().equals(wanted.founder())) {
                    person(athlete.user()).put("/groups/" + id + "/members/me").expectOk();
                }
            }
        }
        return GROUPS.size();
    }

    private Optional<JsonNode> find(Wanted wanted) {
        return person(wanted.founder()).items("/groups", MOST).stream()
                .filter(group -> group.path("name").asText().equals(wanted.name()))
                .findFirst();
    }

    private JsonNode open(Wanted wanted) {
        var body = JSON.createObjectNode().put("name", wanted.name()).put("description", wanted.description());
        return person(wanted.founder())
                .post("/groups", body, "demo-group-" + wanted.name().replace(' ', '-'))
                .expectOk()
                .json();
    }

    private Rest person(String user) {
        return Objects.requireNonNull(people.apply(user));
    }
}
