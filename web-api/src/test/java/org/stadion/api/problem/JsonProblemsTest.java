package org.stadion.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Json;
import org.stadion.kernel.Visibility;

class JsonProblemsTest {

    record Bag(String name, List<Item> items) {}

    record Item(int count, Visibility visibility) {}

    @Test
    void broken_json_is_malformed_and_says_where() {
        var problem = problem("{\"name\":");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).hasToString("https://stadion.example/problems/malformed-json");
        assertThat(problem.detail()).contains("line 1");
    }

    @Test
    void json_nested_beyond_reason_is_malformed() {
        assertThat(problem("[".repeat(5_000)).type()).hasToString(Problem.TYPES + "malformed-json");
    }

    @Test
    void an_unknown_field_is_named_with_those_that_are_known() {
        var problem = problem("{\"name\": \"a\", \"itmes\": []}");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).contains("itmes").contains("items, name");
        assertThat(problem.errors()).extracting(Violation::pointer).containsExactly("/itmes");
    }

    @Test
    void a_wrong_value_is_pointed_at_through_arrays() {
        var problem = problem("{\"items\": [{\"count\": 1}, {\"count\": \"two\"}]}");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).extracting(Violation::pointer).containsExactly("/items/1/count");
        assertThat(problem.detail()).contains("a whole number is wanted");
    }

    @Test
    void an_unknown_word_is_refused_with_those_that_are_known() {
        var problem = problem("{\"items\": [{\"visibility\": \"NOBODY\"}]}");

        assertThat(problem.errors().getFirst().message()).contains("ONLY_ME, FOLLOWERS, EVERYONE");
    }

    @Test
    void nothing_of_our_classes_is_told() {
        for (var body : List.of("[]", "5", "{\"items\": 3}", "{\"name\": {}}", "{\"items\": [{\"count\": null}]}")) {
            assertThat(Json.write(problem(body))).doesNotContain("org.stadion", "java.", "Bag", "Item(");
        }
    }

    private static Problem problem(String body) {
        return JsonProblems.of(catchThrowableOfType(
                JsonProcessingException.class, () -> Json.mapper().readValue(body, Bag.class)));
    }
}
